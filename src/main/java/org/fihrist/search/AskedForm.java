package org.fihrist.search;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.text.Proclitics;

/**
 * One of the ways to look a misspelled word up among those of the collection: as it is, without its proclitics, with the
 * article. The collection may have بالكويت only as الكويت, and يورانيوم only as اليورانيوم.
 *
 * @param chain the proclitics taken off, empty for none
 * @param article the article put on, empty for none
 * @param rest the word without the chain
 */
record AskedForm(String chain, String article, String rest) {

    /** The letters of the shortest word that is looked up. */
    static final int SHORTEST_WORD = 3;

    private static final String ARTICLE = "ال";
    private static final int SHORTEST_REST = 4;

    /** The forms of a folded word, itself first. */
    static List<AskedForm> of(String word) {
        List<AskedForm> forms = new ArrayList<>();
        char[] chars = word.toCharArray();
        boolean arabic = Character.UnicodeScript.of(chars[0]) == Character.UnicodeScript.ARABIC;
        for (int lengths = Proclitics.lengths(chars, 0, chars.length); lengths != 0; lengths &= lengths - 1) {
            int cut = Integer.numberOfTrailingZeros(lengths);
            String rest = word.substring(cut);
            if (cut > 0 && rest.length() < SHORTEST_REST) {
                continue;
            }
            forms.add(new AskedForm(word.substring(0, cut), "", rest));
            if (arabic && !rest.startsWith(ARTICLE)) {
                forms.add(new AskedForm(word.substring(0, cut), ARTICLE, rest));
            }
        }
        return forms;
    }

    /** What the index is asked for. */
    String text() {
        return article + rest;
    }

    /** Whether this is the word as it is. */
    boolean isWord() {
        return chain.isEmpty() && article.isEmpty();
    }

    /**
     * The word that a term of the collection stands for, the article taken off it and the proclitics put on.
     *
     * @param chain the proclitics, folded or as typed
     * @param term near {@link #text()}, folded or as printed
     * @return null where term and proclitics do not go together
     */
    @Nullable
    String word(String chain, String term) {
        if (!article.isEmpty()) {
            return term.startsWith(ARTICLE) ? chain + term.substring(ARTICLE.length()) : null;
        }
        boolean twoArticles = term.startsWith(ARTICLE) && (chain.endsWith(ARTICLE) || chain.endsWith("لل"));
        if (twoArticles) {
            return null;
        }
        // After ل the article loses its alef: للكويت.
        return chain.endsWith("ل") && term.startsWith(ARTICLE) ? chain + term.substring(1) : chain + term;
    }
}
