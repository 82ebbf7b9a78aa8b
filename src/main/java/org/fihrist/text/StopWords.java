package org.fihrist.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The function words of Arabic: prepositions, conjunctions, particles, pronouns, auxiliaries and question words, which
 * tell nothing of what a text or a query is about.
 *
 * <p>No index drops them ("لا أقول وداعا" is a title); they are for those who weigh the words of a query. Some are names as
 * well (ما, هو, and على, which folds like علي): look for names first, and ask only about the words that belong to none.
 *
 * <p>Source: our own list, written out from the closed classes of the grammar, {@code stopwords.txt} beside this class;
 * its head says how it is written and what was left out.
 */
public final class StopWords {

    private static final String QUESTIONS = "[question words]";
    private static final char ALONE = '=';

    private static final Set<String> ALL = new HashSet<>();
    private static final Set<String> ASKING = new HashSet<>();

    static {
        String section = "";
        for (String line : read()) {
            if (line.startsWith("[")) {
                section = line;
            } else {
                Set<String> forms = new HashSet<>();
                Stream.of(line.split(" ")).forEach(word -> addForms(word, forms));
                ALL.addAll(forms);
                if (section.equals(QUESTIONS)) {
                    ASKING.addAll(forms);
                }
            }
        }
    }

    private StopWords() {}

    /** Says whether a word folded by {@link LetterFolding} is a function word, with or without و or ف before it. */
    public static boolean contains(CharSequence foldedWord) {
        return ALL.contains(foldedWord.toString());
    }

    /**
     * Says whether a word folded by {@link LetterFolding} can ask (من, متى, ماهو); all that can are function words. Most
     * have other uses too: من is also "from".
     */
    public static boolean asks(CharSequence foldedWord) {
        return ASKING.contains(foldedWord.toString());
    }

    /** The lines of the list: words, and the names of sections in brackets. */
    static List<String> read() {
        return WordList.lines("stopwords.txt");
    }

    private static void addForms(String spelled, Set<String> forms) {
        boolean alone = spelled.charAt(0) == ALONE;
        String word = LetterFolding.fold(alone ? spelled.substring(1) : spelled);
        forms.add(word);
        if (!alone) {
            forms.add("و" + word);
            forms.add("ف" + word);
        }
    }
}
