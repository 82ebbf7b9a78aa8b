package org.fihrist.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = GazetteerReader.read(List.of());

    @TempDir
    private Path folder;

    @Test
    void everyCountryOfIso3166IsThere() {
        assertThat(GAZETTEER.countries().stream().map(Country::id).collect(Collectors.toSet()))
                .containsAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
    }

    @Test
    void thereAreAtLeastFiveHundredPeople() {
        assertThat(GAZETTEER.persons()).hasSizeGreaterThanOrEqualTo(500);
    }

    @Test
    void everyPersonWhoseLabelIsSureIsFoundByIt() {
        Tagger tagger = new Tagger(GAZETTEER);
        List<String> missed = GAZETTEER.persons().stream()
                .filter(person -> GAZETTEER.spellings(person).contains(person.ar()))
                .filter(person -> tagger.tag(person.ar()).stream()
                        .noneMatch(m -> m.entity().equals(person)))
                .map(Person::id)
                .toList();
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "US, الولايات المتحدة, United States",
        "GB, المملكة المتحدة, United Kingdom",
        "EG, مصر, Egypt",
        "HK, هونغ كونغ, Hong Kong",
        "XK, كوسوفو, Kosovo"
    })
    void labelsComeFromCldr(String code, String ar, String en) {
        Country country = GAZETTEER.country(code);
        assertThat(country.label(Language.AR)).isEqualTo(ar);
        assertThat(country.label(Language.EN)).isEqualTo(en);
    }

    @Test
    void usersAddPeopleOfTheirOwn() throws IOException {
        Path file = write("""
                - id: local-mayor
                  ar: صفوان البرقاوي المنياوي
                  en: Safwan Al-Barqawi
                  country: EG
                  known: mayor of a village
                """);
        Gazetteer extended = GazetteerReader.read(List.of(file));
        assertThat(new Tagger(extended)
                        .tag("قال صفوان البرقاوي المنياوي")
                        .getFirst()
                        .entity()
                        .id())
                .isEqualTo("local-mayor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG | :1: the entry has no 'known'",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: ZZ\\n  known: k | :1: 'ZZ' is no ISO",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k\\n  born: long ago | :1: 'born' is 'long ago'",
                "- id: x\\n  nom: أ ب | :1: unknown key 'nom'",
                "- id: vladimir-putin\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k | :1: the id 'vladimir-putin' is taken",
                "- id: x\\n  ar: [ | :",
                "x: y | :1: expected a list",
            })
    void whatIsWrongInAFileIsNamedWithItsLine(String yaml, String problem) throws IOException {
        Path file = write(yaml.replace("\\n", "\n"));
        assertThatThrownBy(() -> GazetteerReader.read(List.of(file)))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining(file.getFileName() + problem);
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), yaml);
    }
}
