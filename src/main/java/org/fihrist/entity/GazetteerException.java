package org.fihrist.entity;

/** A gazetteer file that cannot be used; the message names file and line. */
public final class GazetteerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GazetteerException(String file, int line, String problem) {
        super("%s:%d: %s".formatted(file, line, problem));
    }

    public GazetteerException(String file, int line, String problem, Throwable cause) {
        super("%s:%d: %s".formatted(file, line, problem), cause);
    }
}
