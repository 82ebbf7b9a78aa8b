package org.fihrist.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of words beside the classes that use them: UTF-8, a remark in each line that begins with #. */
public final class WordList {

    private WordList() {}

    /** The lines of a file of this package that are not empty and no remarks, in their order. */
    static List<String> lines(String file) {
        return lines(WordList.class, file);
    }

    /** The lines of a file beside a class that are not empty and no remarks, in their order. */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
