package org.fihrist.article;

import java.io.IOException;

/** Elasticsearch still refuses writes after several attempts. */
public final class StoreBusyException extends IOException {

    private static final long serialVersionUID = 1L;

    public StoreBusyException(String message) {
        super(message);
    }
}
