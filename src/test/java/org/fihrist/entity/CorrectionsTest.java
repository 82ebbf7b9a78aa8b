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
                "[{join: [ا-ب, vladimir-putin], into: سامر-العطار}] | قال فلاديمير بوتين ذلك | سامر-العطار",
                // joins lead on
                "[{join: سامر-العطار, into: ب-ج}, {join: ب-ج, into: vladimir-putin}] | قال سامر العطار ذلك | vladimir-putin",
                "[{reject: سامر-العطار}] | قال سامر العطار لفلاديمير بوتين | vladimir-putin",
                "[{reject: [سامر-العطار, vladimir-putin]}] | قال سامر العطار لفلاديمير بوتين | ''",
                // split by spelling, and by whom the article names besides
                "[{split: سامر-العطار, into: سامر-العطار-المغني, spellings: سمير العطار}] | قال سامر العطار ذلك | سامر-العطار",
                "[{split: سامر-العطار, into: سامر-العطار-المغني, spellings: [سامر العطار]}] | قال سامر العطّار ذلك | سامر-العطار-المغني",
                "[{split: سامر-العطار, into: سامر-العطار-المغني, beside: [LB]}] | قال سامر العطار في بيروت | سامر-العطار-المغني",
                "[{split: سامر-العطار, into: سامر-العطار-المغني, beside: [LB]}] | قال سامر العطار في باريس | سامر-العطار",
                "[{split: سامر-العطار, into: سامر-العطار-المغني, beside: [vladimir-putin]}] | قال سامر العطار لفلاديمير بوتين | سامر-العطار-المغني vladimir-putin",
                // what is split can be joined, what is joined rejected
                "[{split: سامر-العطار, into: ا-ب, beside: [LB]}, {join: ا-ب, into: ج-د}, {reject: ج-د}] | قال سامر العطار في بيروت | ''",
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
        Corrections corrections = read("[{rename: vladimir-putin, ar: بوتين}, {rename: ا-ب, ar: ألف, en: Alef}]");
        assertThat(corrections.label("vladimir-putin", Language.AR)).isEqualTo("بوتين");
        assertThat(corrections.label("vladimir-putin", Language.EN))
                .as("stays as it is")
                .isNull();
        assertThat(corrections.label("ا-ب", Language.EN)).isEqualTo("Alef");
        assertThat(corrections.label("س-ص", Language.AR)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{merge: ا-ب} | 1: expected a list",
                "[{merge: ا-ب}] | 1: expected one of join, split, rename and reject",
                "[{join: ا-ب, reject: ج-د}] | 1: expected one of",
                "[{join: ا-ب}] | 1: the entry has no 'into'",
                "[{join: ا-ب, into: ج-د, ar: x}] | 1: unknown key 'ar'",
                "[{join: putin, into: ج-د}] | 1: 'putin' is no person's id",
                "[{join: ا-ب, into: ج-د}, {join: ا-ب, into: ه-و}] | 1: 'ا-ب' is joined already",
                "[{join: ا-ب, into: ج-د}, {join: ج-د, into: ا-ب}] | 1: 'ا-ب' is joined to itself",
                "[{join: ا-ب, into: ا-ب}] | 1: 'ا-ب' is joined to itself",
                "[{reject: أحمد-الحلبي}] | 1: 'أحمد-الحلبي' is no id; did you mean 'احمد-الحلبي'?",
                "[{join: ا-ب, into: vladmir-putin}] | 1: 'vladmir-putin' is nobody's id yet; a new person needs a label by 'rename'",
                "[{split: ا-ب, into: ج-د}] | 1: a split needs 'spellings' or 'beside'",
                "[{split: ا-ب, into: ج-د, beside: XX}] | 1: 'XX' is no person's id",
                "[{rename: ا-ب}] | 1: the entry has no 'ar'",
                "[{rename: ا-ب, ar: x}, {rename: ا-ب, ar: y}] | 1: 'ا-ب' is renamed already",
                "'[{' | 1: no YAML",
            })
    void whatIsWrongIsNamedWithItsLine(String yaml, String problem) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("corrections.yaml:" + problem);
    }

    /** What users copy must work. */
    @Test
    void theExampleOfTheDocumentationIsAccepted() throws IOException {
        String readme = Files.readString(Path.of("src/main/resources/gazetteer/README.md"));
        String yaml = readme.substring(readme.indexOf("```yaml", readme.indexOf("## corrections.yaml")) + 7);
        Corrections corrections = read(yaml.substring(0, yaml.indexOf("```")));
        assertThat(corrections.idOf("سامر-العطار")).isEqualTo("سامر-نزار-العطار");
        assertThat(corrections.label("mohamed-salah-judge", Language.EN)).isEqualTo("Mohamed Salah (judge)");
    }

    @Test
    void aFolderWithoutTheFileCorrectsNothing() {
        assertThat(CorrectionsReader.read(Optional.of(folder), GAZETTEER)).isSameAs(Corrections.NONE);
        assertThat(CorrectionsReader.read(Optional.empty(), GAZETTEER)).isSameAs(Corrections.NONE);
    }

    @Test
    void theFileIsNoneOfThePeopleFiles() throws IOException {
        read("[{reject: ا-ب}]");
        assertThat(GazetteerReader.filesOf(folder)).isEmpty();
    }

    private Corrections read(String yaml) throws IOException {
        Files.writeString(folder.resolve("corrections.yaml"), yaml);
        return CorrectionsReader.read(Optional.of(folder), GAZETTEER);
    }
}
