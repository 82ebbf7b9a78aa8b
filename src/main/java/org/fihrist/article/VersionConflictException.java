package org.fihrist.article;

/** The stored article is not, or no longer, in the version that the writer named. */
public final class VersionConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VersionConflictException(String id) {
        super("the article '" + id + "' has changed since, or is gone");
    }
}
