package org.fihrist.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fihrist.security.Sha256;

/** What the service knows of people and countries, as it was read at the start: the same in all instances that know the same. */
@ApplicationScoped
public class Knowledge {

    private final String digest;

    Knowledge(GazetteerSettings settings, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.digest = version + "/" + settings.folder().map(Knowledge::digest).orElse("");
    }

    /** Another one as soon as anything that is known is another one: the version has the service's own files, the digest the user's. */
    public String digest() {
        return digest;
    }

    private static String digest(Path folder) {
        MessageDigest sha = Sha256.begin();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                sha.update(Sha256.begin().digest(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer folder " + folder + " cannot be read", e);
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
