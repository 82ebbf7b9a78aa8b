package org.fihrist.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
    void thereAreAtLeast1500People() {
        assertThat(GAZETTEER.persons()).hasSizeGreaterThanOrEqualTo(1500);
    }

    @Test
    void everyPersonWhoseLabelIsSureIsFoundByIt() {
        Tagger tagger = new Tagger(GAZETTEER, Corrections.NONE);
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
        // of CLDR
        "US, الولايات المتحدة, United States",
        "EG, مصر, Egypt",
        "HK, هونغ كونغ, Hong Kong",
        "XK, كوسوفو, Kosovo",
        "PS, فلسطين, Palestine",
        "KP, كوريا الشمالية, North Korea",
        "KR, كوريا الجنوبية, South Korea",
        "MK, مقدونيا الشمالية, North Macedonia",
        // of the gazetteer
        "GB, بريطانيا, United Kingdom",
        "SA, السعودية, Saudi Arabia",
        "AE, الإمارات, United Arab Emirates",
        "OM, سلطنة عمان, Oman",
        "CD, الكونغو الديمقراطية, DR Congo",
        "CG, الكونغو برازافيل, Congo-Brazzaville",
        "MM, ميانمار, Myanmar",
        "HU, المجر, Hungary",
        "BY, بيلاروسيا, Belarus",
        "CI, ساحل العاج, Ivory Coast",
        "TR, تركيا, Turkey",
        "RE, لا ريونيون, Réunion"
    })
    void labelsAreWhatReadersOfNewsLookFor(String code, String ar, String en) {
        Country country = GAZETTEER.country(code);
        assertThat(country.label(Language.AR)).isEqualTo(ar);
        assertThat(country.label(Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoCountriesHaveOneLabel(Language language) {
        assertThat(GAZETTEER.countries())
                .extracting(country -> Forms.fold(country.label(language)))
                .doesNotHaveDuplicates();
    }

    /** A label is searched for and read back: it has to name its country, but for those that mean something else as well. */
    @Test
    void everyArabicLabelNamesItsCountry() {
        Tagger tagger = new Tagger(GAZETTEER, Corrections.NONE);
        Set<String> ambiguous = Set.of("AW", "BJ", "BZ", "JE", "MC", "ML", "NU");
        List<String> missed = GAZETTEER.countries().stream()
                .filter(country -> tagger.tag(country.ar()).stream()
                        .noneMatch(mention -> mention.entity().equals(country)))
                .map(Country::id)
                .filter(code -> !ambiguous.contains(code))
                .toList();
        assertThat(missed).isEmpty();
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
        assertThat(new Tagger(extended, Corrections.NONE)
                        .tag("قال صفوان البرقاوي المنياوي")
                        .getFirst()
                        .entity()
                        .id())
                .isEqualTo("local-mayor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG | 1: the entry has no 'known'",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: ZZ\\n  known: k | 4: 'ZZ' is no ISO",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k\\n  born: long ago | 6: 'born' is 'long ago'",
                "- id: x\\n  nom: أ ب | 2: unknown key 'nom'",
                "- id: vladimir-putin\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k | 1: the id 'vladimir-putin' is taken",
                "- id: x y\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k | 1: the id 'x y' is not of small Latin",
                "- id: x\\n  ar: A B\\n  en: A B\\n  country: EG\\n  known: k | 2: the label 'A B' has no Arabic letter",
                "- id: x\\n  ar: ''\\n  en: A B\\n  country: EG\\n  known: k | 2: expected a text",
                "- id: x\\n  ar: أ ب\\n  ar: أ ب | 3: the key 'ar' stands twice",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k\\n  born: 1980\\n  died: 1970 | 7: born in 1980, died in 1970",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k\\n  died: 2999 | 6: 'died' is in the future",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k\\n  alone: [هو] | 6: 'هو' is an ordinary word",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k\\n  names: ['ا ب ج', 'أ ب ج'] | 6: 'أ ب ج' stands twice",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k\\n  names: ['؟'] | 6: '؟' has no letters",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k\\n  names: [ا ب] | 6: 'ا ب' is the label already",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k\\n  names: [فلاديمير بوتين] | 6: 'فلاديمير بوتين' surely names 'x' here and 'vladimir-putin' at people/world-politics.yaml:",
                "- id: x\\n  ar: أ ب\\n  en: A B\\n  country: EG\\n  known: k\\n  alone: [مصر] | 6: 'مصر' surely names 'x' here and 'EG' at countries.yaml:",
                "- id: x\\n  ar: رالي داكار\\n  en: A B\\n  country: EG\\n  known: k | 'رالي داكار' is to name nothing here and surely names 'x' at ",
                "- id: x\\n  ar: [ | no YAML",
                "x: y | 1: expected a list",
                "- x | 1: expected an entry",
            })
    void whatIsWrongInAFileIsNamedWithItsLine(String yaml, String problem) throws IOException {
        Path file = write(yaml.replace("\\n", "\n"));
        String where = Character.isDigit(problem.charAt(0)) ? file + ":" : "";
        assertThatThrownBy(() -> GazetteerReader.read(List.of(file)))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining(where + problem);
    }

    @Test
    void allProblemsAreListedAtOnce() throws IOException {
        Path file = write("""
                - id: x
                  ar: أ ب
                  en: A B
                  country: ZZ
                  known: k
                  born: soon
                - id: y
                  nom: z
                """);
        assertThatThrownBy(() -> GazetteerReader.read(List.of(file)))
                .hasMessageContainingAll(
                        "problems (7)",
                        file + ":4: 'ZZ'",
                        file + ":6: 'born'",
                        file + ":8: unknown key 'nom'",
                        file + ":7: the entry has no 'ar'",
                        file + ":7: the entry has no 'en'",
                        file + ":7: the entry has no 'country'",
                        file + ":7: the entry has no 'known'");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path absent = folder.resolve("absent");
        assertThatThrownBy(() -> GazetteerReader.filesOf(absent))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining(absent.toString());
    }

    @Test
    void filesOfAFolderAreReadInTheOrderOfTheirNames() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "");
        Files.writeString(folder.resolve("a.yaml"), "");
        Files.writeString(folder.resolve("notes.txt"), "not a gazetteer file");
        assertThat(GazetteerReader.filesOf(folder)).containsExactly(folder.resolve("a.yaml"), folder.resolve("b.yaml"));
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), yaml);
    }
}
