package org.fihrist.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiKeysTest {

    private static final String KEY = "0123456789abcdef";
    private static final String DIGEST = ApiKey.digestOf(KEY);

    @TempDir
    Path folder;

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> configured("short"))
                .hasMessageContaining("fihrist.api-keys")
                .hasMessageContaining("5 characters");
    }

    @Test
    void onlyTheWholeKeyIsFound() {
        ApiKeys keys = configured(KEY, "fedcba9876543210");
        assertThat(keys.find(KEY)).isPresent();
        assertThat(keys.find("fedcba9876543210")).isPresent();
        assertThat(keys.find(KEY.substring(1))).isEmpty();
        assertThat(keys.find(DIGEST)).isEmpty();
        assertThat(keys.find("")).isEmpty();
    }

    @Test
    void configuredKeysMayDoEverything() {
        assertThat(configured(KEY).find(KEY)).map(ApiKey::role).contains(Roles.ADMIN);
    }

    @Test
    void aFileHasKeysWithNamesAndRoles() throws IOException {
        ApiKeys keys = filed("# the desk\n\n  desk\twrite   " + DIGEST + "  \n");
        assertThat(keys.find(KEY)).contains(new ApiKey("desk", "write", DIGEST));
    }

    @Test
    void aFileWithoutKeysLetsNobodyIn() throws IOException {
        ApiKeys keys = filed("# none yet\n");
        assertThat(keys.areNone()).isFalse();
        assertThat(keys.find(KEY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'desk write', 'line 2: must be a name, a role and a SHA-256'",
        "'desk write %s today', 'line 2: must be a name'",
        "'desk owner %s', 'line 2: the role must be one of read, write, admin'",
        "'de/sk write %s', 'line 2: the name'",
        "'desk write 0123456789abcdef', 'line 2: the SHA-256'",
    })
    void aWrongLineIsNamedButNotShown(String line, String problem) {
        assertThatThrownBy(() -> filed("# keys\n" + line.formatted(DIGEST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("keys, " + problem)
                .message()
                .doesNotContain(KEY)
                .doesNotContain(DIGEST);
    }

    @Test
    void aFileThatIsNotTextIsRefused() throws IOException {
        Path file = folder.resolve("keys");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE});
        assertThatThrownBy(() -> new ApiKeys(List.of(), Optional.of(file))).hasMessageContaining("not UTF-8");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> new ApiKeys(List.of(), Optional.of(folder.resolve("none"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("fihrist.api-keys-file");
    }

    @Test
    void aChangedFileIsReadAgainAndABrokenOneIsNot() throws IOException {
        ApiKeys keys = filed("desk write " + DIGEST);
        Path file = folder.resolve("keys");
        Files.writeString(file, "desk write " + ApiKey.digestOf("another"));
        keys.readAgain();
        assertThat(keys.find(KEY)).isEmpty();
        assertThat(keys.find("another")).isPresent();
        Files.writeString(file, "desk");
        keys.readAgain();
        assertThat(keys.find("another")).isPresent();
        Files.delete(file);
        keys.readAgain();
        assertThat(keys.find("another")).isPresent();
    }

    private ApiKeys filed(String text) throws IOException {
        return new ApiKeys(List.of(), Optional.of(Files.writeString(folder.resolve("keys"), text)));
    }

    private static ApiKeys configured(String... keys) {
        return new ApiKeys(List.of(keys), Optional.empty());
    }
}
