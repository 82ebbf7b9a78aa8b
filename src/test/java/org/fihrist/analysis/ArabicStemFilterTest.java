package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.junit.jupiter.api.Test;

class ArabicStemFilterTest {

    @Test
    void stemsEachToken() {
        assertThat(stem("والحكومه وزير الوزير putin 2025").terms())
                .containsExactly("حكوم", "وزير", "وزير", "putin", "2025");
    }

    @Test
    void keepsOffsetsAndPositions() {
        assertThat(stem("قال الرييس").list())
                .containsExactly(new Tokens.Token("قال", 0, 3, 1), new Tokens.Token("رييس", 4, 10, 1));
    }

    @Test
    void makesRoomForStemsLongerThanTheirWords() {
        assertThat(stem("مدن ".repeat(3) + "اباطره").terms()).containsExactly("مدين", "مدين", "مدين", "امبراطور");
    }

    @Test
    void leavesKeywordsAlone() {
        TokenStream marked = new Marker(Tokens.stream("الوزير الرييس"), Set.of("الوزير"));
        assertThat(Tokens.of(new ArabicStemFilter(marked)).terms()).containsExactly("الوزير", "رييس");
    }

    @Test
    void takesEmptyTokens() {
        assertThat(stem("").terms()).containsExactly("");
    }

    @Property
    void keepsEveryTokenOfAnyText(@ForAll String text) {
        Tokens before = Tokens.of(Tokens.stream(text));
        Tokens after = stem(text);
        assertThat(after.list()).hasSameSizeAs(before.list());
        for (int i = 0; i < after.list().size(); i++) {
            assertThat(before.terms().get(i)).contains(after.terms().get(i));
        }
    }

    private static Tokens stem(String text) {
        return Tokens.of(new ArabicStemFilter(Tokens.stream(text)));
    }

    /** Marks some tokens as keywords, as Lucene's own marker filters do. */
    private static final class Marker extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
        private final Set<String> keywords;

        Marker(TokenStream input, Set<String> keywords) {
            super(input);
            this.keywords = keywords;
        }

        @Override
        public boolean incrementToken() throws java.io.IOException {
            if (!input.incrementToken()) {
                return false;
            }
            keyword.setKeyword(keywords.contains(term.toString()));
            return true;
        }
    }
}
