package org.fihrist.article;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where users keep gazetteer files of their own. */
@ConfigMapping(prefix = "fihrist.gazetteer")
public interface GazetteerSettings {

    /** Folder of {@code *.yaml} files in the form of the service's own people files. */
    Optional<Path> folder();
}
