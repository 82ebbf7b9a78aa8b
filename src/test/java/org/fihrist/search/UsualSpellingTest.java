package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.article.ArticleDocument;
import org.fihrist.article.Spelling;
import org.fihrist.article.TagCount;
import org.junit.jupiter.api.Test;

/** Which spelling of a name is its label. */
class UsualSpellingTest {

    private static final String ID = "سامر-العطار";

    private static ArticleDocument naming(String... spellings) {
        TagCount tag = new TagCount(
                ID,
                1,
                Stream.of(spellings).map(text -> new Spelling(ID, text).term()).toList(),
                List.of());
        return new ArticleDocument(
                "a", "t", "", null, null, null, null, null, null, List.of(tag), List.of(), null, List.of(), "h");
    }

    private static final List<ArticleDocument> THREE =
            List.of(naming("سامر العطّار", "العطار"), naming("سامر العطار", "العطار"), naming("سامر العطار"));

    @Test
    void thatOfMostArticlesIsTheLabel() {
        assertThat(UsualSpelling.of(List.of(new SpellingCount("سامر العطار", 2), new SpellingCount("سامر العطّار", 3))))
                .contains("سامر العطّار");
    }

    @Test
    void aSurnameIsNoneWhereThereIsAFullName() {
        assertThat(UsualSpelling.of(List.of(new SpellingCount("العطار", 9), new SpellingCount("سامر العطار", 1))))
                .contains("سامر العطار");
        assertThat(UsualSpelling.of(List.of(new SpellingCount("العطار", 9)))).contains("العطار");
    }

    @Test
    void ofSomeSpellingsTheLabelIsWhatNoOtherCanBeUsedMoreThan() {
        var some = List.of(new SpellingCount("العطار", 9), new SpellingCount("سامر العطار", 5));
        assertThat(UsualSpelling.ofSome(some, 4)).contains("سامر العطار");
        assertThat(UsualSpelling.ofSome(some, 5)).isEmpty();
        assertThat(UsualSpelling.ofSome(List.of(new SpellingCount("العطار", 9)), 5))
                .isEmpty();
    }

    @Test
    void ofEquallyManyTheOneWithHamzasIsTheLabel() {
        assertThat(UsualSpelling.of(List.of(new SpellingCount("احمد علي", 1), new SpellingCount("أحمد علي", 1))))
                .contains("أحمد علي");
    }

    @Test
    void articlesAtHandTellTheLabelOfWhomNoOthersName() {
        assertThat(UsualSpelling.in(THREE, Set.of(ID), Map.of(ID, 3L))).isEqualTo(Map.of(ID, "سامر العطار"));
    }

    @Test
    void whomOtherArticlesNameAsWellIsLeftOut() {
        assertThat(UsualSpelling.in(THREE, Set.of(ID), Map.of(ID, 4L))).isEmpty();
    }

    @Test
    void onlyThoseWantedAreLookedFor() {
        assertThat(UsualSpelling.in(THREE, Set.of("غيره"), Map.of(ID, 3L, "غيره", 0L)))
                .isEmpty();
    }
}
