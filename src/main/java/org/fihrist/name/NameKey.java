package org.fihrist.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fihrist.text.Transcription;

/**
 * Writes all spellings of one name in one way, so that they can be told to be one person's.
 *
 * <p>Arabic names have one spelling once folded, but for عبد and أبو, written joined or apart: محمد and محمود are two. A name is foreign if
 * its first word is no Arabic name; of its words those are written by {@link Transcription} that are no Arabic names themselves.
 */
final class NameKey {

    /** Written apart from the next word or joined to it; the cases of أبو are one. */
    private static final Set<String> JOINED = Set.of("عبد", "ابو", "ابا", "ابي");

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
        List<String> joined = joined(words);
        return isArabic(joined.getFirst())
                ? String.join("-", joined)
                : String.join("-", joined.stream().map(this::transcribed).toList());
    }

    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (String part : words) {
            boolean goesOn = JOINED.contains(part);
            word.append(goesOn && !part.equals("عبد") ? "ابو" : part);
            if (!goesOn) {
                joined.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            joined.add(word.toString());
        }
        return joined;
    }

    private boolean isArabic(String word) {
        int kinds = lexicon.kinds(word);
        return (kinds & FOREIGN) == 0 && ((kinds & ARABIC) != 0 || word.startsWith(ARTICLE) || isJoined(word));
    }

    private static boolean isJoined(String word) {
        return JOINED.stream().anyMatch(part -> word.length() > part.length() + 2 && word.startsWith(part));
    }

    private String transcribed(String word) {
        return isArabic(word) ? word : Transcription.key(word);
    }
}
