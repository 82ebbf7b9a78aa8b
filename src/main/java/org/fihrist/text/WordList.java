package org.fihrist.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of words beside these classes: UTF-8, a remark in each line that begins with #. */
final class WordList {

    private WordList() {}

    /** The lines of a file of this package that are not empty and no remarks, in their order. */
    static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
