package org.fihrist.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the gazetteer: the files that come with the service, then the users' own. */
public final class GazetteerReader {

    private static final String FOLDER = "/gazetteer/";
    private static final List<String> PEOPLE =
            List.of("people/world-politics.yaml", "people/arab-world.yaml", "people/culture-sport-science.yaml");

    private final Problems problems = new Problems();
    private final GazetteerBuilder gazetteer = new GazetteerBuilder(problems);
    private final PeopleReader people = new PeopleReader(gazetteer);

    private GazetteerReader() {}

    /**
     * Reads the service's own files and those of a folder.
     *
     * @param additions files of people ({@code *.yaml}), read in the order of their names; an id that is known already
     *     replaces nothing and is an error
     * @throws GazetteerException naming file and line of everything that is wrong
     */
    public static Gazetteer read(List<Path> additions) {
        return begin().with(additions);
    }

    /** Reads the service's own files; {@link #with} ends it, once. */
    public static GazetteerReader begin() {
        GazetteerReader reader = new GazetteerReader();
        reader.readOwn();
        return reader;
    }

    /**
     * The files of people in a folder, in the order of their names; the corrections are none.
     *
     * @throws GazetteerException where there is no such folder
     */
    public static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith(CorrectionsReader.FILE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new GazetteerException(List.of(folder + ": the folder cannot be read: " + e));
        }
    }

    private void readOwn() {
        open("countries.yaml", new CountryReader(gazetteer)::read);
        open("readings.yaml", new ReadingsReader(gazetteer)::read);
        PEOPLE.forEach(file -> open(file, people::read));
    }

    /**
     * Reads files of people as well, and gives the whole.
     *
     * @param additions see {@link #read}
     * @throws GazetteerException naming file and line of everything that is wrong
     */
    public Gazetteer with(List<Path> additions) {
        additions.forEach(this::open);
        open("decoys.yaml", new DecoyReader(gazetteer)::read);
        problems.requireNone();
        return gazetteer.build();
    }

    private interface FileReader {
        void read(String name, Reader content);
    }

    private static void open(String name, FileReader reader) {
        try (InputStream in = GazetteerReader.class.getResourceAsStream(FOLDER + name);
                Reader content = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            reader.read(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer file " + name + " cannot be read", e);
        }
    }

    private void open(Path file) {
        try (Reader content = Files.newBufferedReader(file)) {
            people.read(file.toString(), content);
        } catch (IOException e) {
            problems.add(new Place(file.toString(), 1), "the file cannot be read as UTF-8: " + e);
        }
    }
}
