package org.fihrist.search;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The way to a reader who may go away; that is told apart from what fails on our side. */
final class ReaderStream extends FilterOutputStream {

    ReaderStream(OutputStream out) {
        super(out);
    }

    /** The reader has gone. */
    static final class GoneException extends IOException {

        private static final long serialVersionUID = 1L;

        private GoneException(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new GoneException(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new GoneException(e);
        }
    }
}
