package org.fihrist.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Char filter that turns underscores into blanks, so that #رجب_طيب_أردوغان is three words: the standard tokenizer follows
 * Unicode's word boundaries, which do not break there. One character stays one, so offsets need no correction.
 */
public final class HashtagCharFilter extends CharFilter {

    public HashtagCharFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int read = input.read(chars, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (chars[i] == '_') {
                chars[i] = ' ';
            }
        }
        return read;
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }
}
