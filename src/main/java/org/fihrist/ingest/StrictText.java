package org.fihrist.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import org.fihrist.article.InvalidArticleException;

/** Text from bytes, as they are or not at all: replacement characters would be found out only by readers. */
final class StrictText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StrictText() {}

    /**
     * Decodes bytes; a byte order mark, as editors on Windows write it, is no part of the text.
     *
     * @param field what is told to be at fault
     * @throws InvalidArticleException naming the first byte that is not in the charset
     */
    static String decode(byte[] bytes, Charset charset, String field) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidArticleException(
                    field, String.format(Locale.ROOT, "not %s at byte %d", charset.name(), in.position()));
        }
    }
}
