package org.fihrist.name;

import java.util.List;
import org.fihrist.text.CompoundNames;
import org.fihrist.text.Transcription;

/**
 * Writes all spellings of one name in one way, so that they can be told to be one person's.
 *
 * <p>Arabic names have one spelling once folded, but for عبد and أبو, written joined or apart: محمد and محمود are two. A name is foreign if
 * its first word is no Arabic name; of its words those are written by {@link Transcription} that are no Arabic names themselves.
 */
final class NameKey {

    private static final String ARTICLE = "ال";

    private static final int ARABIC = WordKind.bits(
            WordKind.GIVEN_NAME,
            WordKind.AMBIGUOUS_GIVEN_NAME,
            WordKind.FAMILY_NAME,
            WordKind.AMBIGUOUS_FAMILY_NAME,
            WordKind.CONNECTOR);

    private static final int FOREIGN = WordKind.bits(WordKind.FOREIGN_GIVEN_NAME, WordKind.FOREIGN_FAMILY_NAME);

    private final NameLexicon lexicon;

    NameKey(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The key of a name.
     *
     * @param words folded, without proclitics
     * @return the words' keys with hyphens between; the same for all spellings of the name
     */
    String of(List<String> words) {
        List<String> joined = CompoundNames.joined(words);
        return isArabic(joined.getFirst())
                ? String.join("-", joined)
                : String.join("-", joined.stream().map(this::transcribed).toList());
    }

    private boolean isArabic(String word) {
        int kinds = lexicon.kinds(word);
        return (kinds & FOREIGN) == 0
                && ((kinds & ARABIC) != 0 || word.startsWith(ARTICLE) || CompoundNames.isJoined(word));
    }

    private String transcribed(String word) {
        return isArabic(word) ? word : Transcription.key(word);
    }
}
