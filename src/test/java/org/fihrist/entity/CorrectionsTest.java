package org.fihrist.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fihrist.name.NameRecogniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

    private static final Gazetteer GAZETTEER = GazetteerReader.read(List.of());
    private static final NameRecogniser NAMES = NameRecogniser.read();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{join: سامر-العطار, into: سامر-نزار-العطار}] | قال سامر العطار ذلك | سامر-نزار-العطار",
                "[{join: سامر-العطار, into: vladimir-putin}] | قال سامر العطار ذلك | vladimir-putin",
                "[{join: [a-b, vladimir-putin], into: سامر-العطار}] | قال فلاديمير بوتين ذلك | سامر-العطار",
                // joins lead on
                "[{join: سامر-العطار, into: b-c}, {join: b-c, into: vladimir-putin}] | قال سامر العطار ذلك | vladimir-putin",
                "[{reject: سامر-العطار}] | قال سامر العطار لفلاديمير بوتين | vladimir-putin",
                "[{reject: [سامر-العطار, vladimir-putin]}] | قال سامر العطار لفلاديمير بوتين | ''",
                // split by spelling, and by whom the article names besides
                "[{split: سامر-العطار, into: samer-attar-singer, spellings: سمير العطار}] | قال سامر العطار ذلك | سامر-العطار",
                "[{split: سامر-العطار, into: samer-attar-singer, spellings: [سامر العطار]}] | قال سامر العطّار ذلك | samer-attar-singer",
                "[{split: سامر-العطار, into: samer-attar-singer, beside: [LB]}] | قال سامر العطار في بيروت | samer-attar-singer",
                "[{split: سامر-العطار, into: samer-attar-singer, beside: [LB]}] | قال سامر العطار في باريس | سامر-العطار",
                "[{split: سامر-العطار, into: samer-attar-singer, beside: [vladimir-putin]}] | قال سامر العطار لفلاديمير بوتين | samer-attar-singer vladimir-putin",
                // what is split can be joined, what is joined rejected
                "[{split: سامر-العطار, into: a-b, beside: [LB]}, {join: a-b, into: c-d}, {reject: c-d}] | قال سامر العطار في بيروت | ''",
            })
    void mentionsAreCorrected(String yaml, String text, String ids) throws IOException {
        TextTagger tagger = new TextTagger(GAZETTEER, NAMES, read(yaml));
        assertThat(tagger.tag(text).stream()
                        .map(Mention::entity)
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .map(Entity::id))
                .isEqualTo(ids.isEmpty() ? List.of() : Arrays.asList(ids.split(" ")));
    }

    @Test
    void queriesAreReadWithTheSameCorrections() throws IOException {
        Tagger tagger = new Tagger(GAZETTEER, read("[{join: vladimir-putin, into: سامر-العطار}]"));
        assertThat(tagger.tag("بوتين").getFirst().entity().id()).isEqualTo("سامر-العطار");
    }

    @Test
    void aPersonIsRenamed() throws IOException {
        Corrections corrections = read("[{rename: vladimir-putin, ar: بوتين}, {rename: a-b, ar: ألف, en: Alef}]");
        assertThat(corrections.label("vladimir-putin", Language.AR)).isEqualTo("بوتين");
        assertThat(corrections.label("vladimir-putin", Language.EN)).isEqualTo("بوتين");
        assertThat(corrections.label("a-b", Language.EN)).isEqualTo("Alef");
        assertThat(corrections.label("x-y", Language.AR)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{merge: a-b} | 1: expected a list",
                "[{merge: a-b}] | 1: expected one of join, split, rename and reject",
                "[{join: a-b, reject: c-d}] | 1: expected one of",
                "[{join: a-b}] | 1: the entry has no 'into'",
                "[{join: a-b, into: c-d, ar: x}] | 1: unknown key 'ar'",
                "[{join: putin, into: c-d}] | 1: 'putin' is no person's id",
                "[{join: a-b, into: c-d}, {join: a-b, into: e-f}] | 1: 'a-b' is joined already",
                "[{join: a-b, into: c-d}, {join: c-d, into: a-b}] | 1: 'a-b' is joined to itself",
                "[{join: a-b, into: a-b}] | 1: 'a-b' is joined to itself",
                "[{split: a-b, into: c-d}] | 1: a split needs 'spellings' or 'beside'",
                "[{split: a-b, into: c-d, beside: XX}] | 1: 'XX' is no person's id",
                "[{rename: a-b}] | 1: the entry has no 'ar'",
                "[{rename: a-b, ar: x}, {rename: a-b, ar: y}] | 1: 'a-b' is renamed already",
                "'[{' | 1: no YAML",
            })
    void whatIsWrongIsNamedWithItsLine(String yaml, String problem) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("corrections.yaml:" + problem);
    }

    @Test
    void aFolderWithoutTheFileCorrectsNothing() {
        assertThat(CorrectionsReader.read(Optional.of(folder), GAZETTEER)).isSameAs(Corrections.NONE);
        assertThat(CorrectionsReader.read(Optional.empty(), GAZETTEER)).isSameAs(Corrections.NONE);
    }

    @Test
    void theFileIsNoneOfThePeopleFiles() throws IOException {
        read("[{reject: a-b}]");
        assertThat(GazetteerReader.filesOf(folder)).isEmpty();
    }

    private Corrections read(String yaml) throws IOException {
        Files.writeString(folder.resolve("corrections.yaml"), yaml);
        return CorrectionsReader.read(Optional.of(folder), GAZETTEER);
    }
}
