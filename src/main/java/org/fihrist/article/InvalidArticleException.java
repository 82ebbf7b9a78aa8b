package org.fihrist.article;

/** An article that cannot be accepted; the message names the field and what it should be. */
public final class InvalidArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidArticleException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Name of the JSON field at fault. */
    public String field() {
        return field;
    }
}
