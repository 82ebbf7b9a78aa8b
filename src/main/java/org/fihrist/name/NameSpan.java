package org.fihrist.name;

/**
 * A person's name in a text.
 *
 * @param first its first word, counted from 0
 * @param last its last word
 * @param cut letters of the proclitics before it, in the folded first word
 * @param base the folded first word without proclitics, with its article where that is written as one letter: الحريري in
 *     للحريري
 * @param sure whether the first word is a name more often than anything else: إيفانكا, but not أنصار
 */
public record NameSpan(int first, int last, int cut, String base, boolean sure) {

    /** Whether it is a single word. */
    public boolean isOneWord() {
        return first == last;
    }
}
