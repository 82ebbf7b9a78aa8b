package org.fihrist.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewKeyTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theLineLetsTheKeyIn(@TempDir Path folder) throws IOException {
        assertThat(run("desk", "write")).isTrue();
        List<String> lines = printed.toString(UTF_8).lines().toList();
        String key = lines.get(1);
        Path file = Files.writeString(folder.resolve("keys"), lines.get(3));
        assertThat(new ApiKeys(List.of(), Optional.of(file)).find(key))
                .map(ApiKey::name)
                .contains("desk");
        assertThat(lines.get(3)).doesNotContain(key);
    }

    @Test
    void noKeyIsMadeTwice() {
        run("desk", "write");
        run("desk", "write");
        assertThat(printed.toString(UTF_8).lines().filter(line -> line.startsWith("fihrist_")))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotUnderstoodIsExplained() {
        assertThat(run("desk")).isFalse();
        assertThat(run("desk", "owner")).isFalse();
        assertThat(run("the desk", "read")).isFalse();
        assertThat(printed.toString(UTF_8))
                .contains("new-key NAME read|write|admin")
                .doesNotContain("fihrist_");
    }

    private boolean run(String... arguments) {
        return new NewKey(new PrintStream(printed, true, UTF_8)).run(List.of(arguments));
    }
}
