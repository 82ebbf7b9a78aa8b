package org.fihrist.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCheckTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theServicesOwnFilesHaveNoProblem() {
        assertThat(run()).as("%s", printed()).isTrue();
        assertThat(printed()).contains("no problem: ");
    }

    @Test
    void problemsOfAFolderArePrinted() throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), "- id: x\n  nom: y\n");
        assertThat(run(folder.toString())).isFalse();
        assertThat(printed()).contains(file + ":2: unknown key 'nom'", file + ":1: the entry has no 'ar'");
    }

    @Test
    void aFolderThatIsNotThereIsPrinted() {
        String absent = folder.resolve("absent").toString();
        assertThat(run(absent)).isFalse();
        assertThat(printed()).contains(absent);
    }

    private boolean run(String... folders) {
        return new GazetteerCheck(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(folders));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
