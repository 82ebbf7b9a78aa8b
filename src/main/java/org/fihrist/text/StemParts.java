package org.fihrist.text;

/**
 * A folded word taken apart by {@link LightStemmer}.
 *
 * @param proclitics what was cut off its front; may be empty
 * @param suffixes what was cut off its end; may be empty
 * @param stem what is left; may end in the teh marbuta, folded, that the suffixes had replaced
 * @param plural whether the word is a broken plural, whose singular's stem this is
 */
public record StemParts(String proclitics, String suffixes, String stem, boolean plural) {

    /** Takes {@code word} apart whose stem was found to begin at {@code start}. */
    static StemParts of(String word, int start, String stem) {
        int end = start;
        while (end < word.length() && end - start < stem.length() && word.charAt(end) == stem.charAt(end - start)) {
            end++;
        }
        return new StemParts(word.substring(0, start), word.substring(end), stem, false);
    }
}
