package org.fihrist.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Who may write, and who may read. */
@ConfigMapping(prefix = "fihrist")
public interface SecuritySettings {

    /** Keys that may do everything, at least 16 characters each. Without any, and without a file of keys, everybody may. */
    Optional<List<String>> apiKeys();

    /** File of keys with names and roles, kept as digests; read again whenever it changes. */
    Optional<Path> apiKeysFile();

    /** Whether nobody may write; for an instance that only answers searches. */
    @WithDefault("false")
    boolean readOnly();

    /** Whether searching needs a key too. */
    @WithDefault("false")
    boolean readNeedsKey();
}
