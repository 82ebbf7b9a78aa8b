package org.fihrist.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the gazetteer: the files that come with the service, then the users' own. */
public final class GazetteerReader {

    private static final String FOLDER = "/gazetteer/";
    private static final List<String> PEOPLE =
            List.of("people/world-politics.yaml", "people/arab-world.yaml", "people/culture-sport-science.yaml");
    private static final Set<String> PERSON_KEYS =
            Set.of("id", "ar", "en", "country", "known", "born", "died", "names", "alone", "within");
    private static final Set<String> COUNTRY_KEYS =
            Set.of("id", "names", "nisba", "plurals", "seats", "ambiguous", "en");

    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<Entity, List<String>> spellings = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final FormTable.Builder forms = new FormTable.Builder();
    private final CountryLabels arabic = new CountryLabels(Language.AR);
    private final CountryLabels english = new CountryLabels(Language.EN);

    private GazetteerReader() {}

    /**
     * Reads the service's own files and those of a folder.
     *
     * @param additions files of people ({@code *.yaml}), read in the order of their names; an id that is known already
     *     replaces nothing and is an error
     * @throws GazetteerException naming file and line of what is wrong
     */
    public static Gazetteer read(List<Path> additions) {
        GazetteerReader reader = new GazetteerReader();
        reader.open("countries.yaml", reader::addCountries);
        for (String file : PEOPLE) {
            reader.open(file, reader::addPeople);
        }
        for (Path file : additions) {
            reader.addOwn(file);
        }
        reader.open("decoys.yaml", reader::addDecoys);
        return new Gazetteer(
                reader.persons, reader.countries, reader.spellings, reader.givenNames, reader.forms.build());
    }

    /** The gazetteer files of a folder, in the order of their names. */
    public static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer folder " + folder + " cannot be read", e);
        }
    }

    private interface FileReader {
        void read(String name, Reader content);
    }

    private void open(String name, FileReader reader) {
        try (InputStream in = GazetteerReader.class.getResourceAsStream(FOLDER + name);
                Reader content = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            reader.read(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer file " + name + " cannot be read", e);
        }
    }

    private void addOwn(Path file) {
        try (Reader content = Files.newBufferedReader(file)) {
            addPeople(file.toString(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer file " + file + " cannot be read", e);
        }
    }

    private void addPeople(String file, Reader content) {
        for (GazetteerFile.Entry entry : new GazetteerFile(file).entries(content)) {
            entry.requireKeysOf(PERSON_KEYS);
            Person person = new Person(
                    entry.required("id"),
                    entry.required("ar"),
                    entry.required("en"),
                    entry.required("country"),
                    entry.required("known"),
                    entry.year("born"),
                    entry.year("died"));
            if (persons.putIfAbsent(person.id(), person) != null) {
                throw entry.problem("the id '" + person.id() + "' is taken");
            }
            if (!countries.containsKey(person.country())) {
                throw entry.problem("'" + person.country() + "' is no ISO 3166-1 alpha-2 code");
            }
            addForms(person, entry);
        }
    }

    private void addForms(Person person, GazetteerFile.Entry entry) {
        List<String> alone = entry.list("alone");
        List<String> within = entry.list("within");
        List<String> sure = new ArrayList<>(List.of(person.ar(), person.en()));
        sure.addAll(entry.list("names"));
        // A name of one word is sure only where its entry says so: many are ordinary words. Likewise a label that the
        // entry lists among the forms that need support, because somebody else has the same name.
        Set<String> unsure = within.stream().map(Forms::fold).collect(Collectors.toSet());
        sure.removeIf(name -> isOneWord(name) || unsure.contains(Forms.fold(name)));
        addGivenName(person.ar());
        addGivenName(person.en());
        if (alone.isEmpty() && within.isEmpty()) {
            addNames(person, sure.stream().map(GazetteerReader::lastWord).toList(), Strength.SUPPORTED);
        }
        sure.addAll(alone);
        spellings.put(person, List.copyOf(sure));
        addNames(person, sure, Strength.CERTAIN);
        addNames(person, within, Strength.SUPPORTED);
    }

    private static boolean isOneWord(String name) {
        return !Forms.fold(name).contains(" ");
    }

    /** Remembers the first word of a label, unless it is a title (الملك, الأمير), which stands before anybody's name. */
    private void addGivenName(String label) {
        String folded = Forms.fold(label);
        int end = folded.indexOf(' ');
        if (end > 0 && !folded.startsWith("ال")) {
            givenNames.add(folded.substring(0, end));
        }
    }

    private static String lastWord(String name) {
        String folded = Forms.fold(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private void addNames(Person person, List<String> names, Strength strength) {
        for (String name : names) {
            NameForms.of(name).forEach(form -> forms.add(form, new Sense(person, strength)));
        }
    }

    private void addCountries(String file, Reader content) {
        for (GazetteerFile.Entry entry : new GazetteerFile(file).entries(content)) {
            entry.requireKeysOf(COUNTRY_KEYS);
            String code = entry.required("id");
            Country country = new Country(code, arabic.label(code), english.label(code));
            if (countries.putIfAbsent(code, country) != null) {
                throw entry.problem("the code '" + code + "' is taken");
            }
            addForms(country, entry);
        }
    }

    private void addForms(Country country, GazetteerFile.Entry entry) {
        Sense sure = new Sense(country, Strength.CERTAIN);
        List<String> plain = new ArrayList<>(entry.list("names"));
        spellings.put(country, List.copyOf(plain));
        plain.addAll(entry.list("seats"));
        plain.addAll(entry.list("en"));
        plain.forEach(form -> forms.add(Forms.fold(form), sure));
        entry.list("nisba").forEach(nisba -> NisbaForms.of(nisba).forEach(form -> forms.add(form, sure)));
        entry.list("plurals").forEach(plural -> NisbaForms.ofPlural(plural).forEach(form -> forms.add(form, sure)));
        Sense supported = new Sense(country, Strength.SUPPORTED);
        entry.list("ambiguous").forEach(form -> forms.add(Forms.fold(form), supported));
    }

    private void addDecoys(String file, Reader content) {
        new GazetteerFile(file).phrases(content).forEach(phrase -> forms.addDecoy(Forms.fold(phrase)));
    }
}
