package org.fihrist.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Keeps asynchronous imports on disk, so that a process that ends leaves them to the next one: the body until it is imported, and how it
 * ended.
 *
 * <p>A process works in the first folder below the configured one that no other process works in: after a restart that is its own.
 */
@ApplicationScoped
class ImportSpool {

    private static final Logger LOG = Logger.getLogger(ImportSpool.class);

    private static final String BODY = ".ndjson";
    private static final String RECORD = ".json";
    private static final String PART = ".part";
    private static final String LOCK = "lock";

    private final ObjectMapper json;
    private final Path folder;
    private final FileChannel lock;

    ImportSpool(ImportLimits limits, ObjectMapper json) throws IOException {
        this.json = json;
        int number = 0;
        FileChannel locked = lock(limits.folder().resolve("0"));
        while (locked == null) {
            number++;
            locked = lock(limits.folder().resolve(Integer.toString(number)));
        }
        this.folder = limits.folder().resolve(Integer.toString(number));
        this.lock = locked;
    }

    /** The lock of a folder, held until it is closed; null where another process holds it. */
    private static FileChannel lock(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debugf("Another service of this process works in %s", folder);
        }
        channel.close();
        return null;
    }

    /**
     * Keeps what a sender sends. Until it has a record it is nothing: a process that ends before has promised nothing.
     *
     * @throws IOException when the sender breaks off or the disk is full
     */
    void keep(String id, InputStream body) throws IOException {
        Files.copy(body, body(id));
    }

    /** The body of an import. */
    InputStream open(String id) throws IOException {
        return Files.newInputStream(body(id));
    }

    /** Writes the record of an import, whole or not at all. */
    void save(SpooledImport record) throws IOException {
        Path part = folder.resolve(record.id() + PART);
        Files.write(part, json.writeValueAsBytes(record));
        Files.move(part, folder.resolve(record.id() + RECORD), StandardCopyOption.ATOMIC_MOVE);
    }

    void deleteBody(String id) {
        delete(body(id));
    }

    /** Forgets an import. */
    void delete(String id) {
        delete(folder.resolve(id + RECORD));
        delete(body(id));
    }

    /** What former processes have left, oldest first; what has no record yet is deleted. */
    List<SpooledImport> load() throws IOException {
        List<SpooledImport> records = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(RECORD)) {
                read(file).ifPresent(records::add);
            } else if (name.endsWith(PART)
                    || name.endsWith(BODY) && !Files.exists(folder.resolve(name.replace(BODY, RECORD)))) {
                delete(file);
            }
        }
        records.sort(Comparator.comparing(SpooledImport::accepted));
        return records;
    }

    /** A record; empty, and left where it is, where another version of the service or a broken disk has made it unreadable. */
    private Optional<SpooledImport> read(Path file) throws IOException {
        try {
            return Optional.of(json.readValue(file.toFile(), SpooledImport.class));
        } catch (JsonProcessingException e) {
            LOG.errorf("The import of %s cannot be gone on with: %s", file, e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Path body(String id) {
        return folder.resolve(id + BODY);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf("The file %s could not be deleted: %s", file, e.getMessage());
        }
    }

    @PreDestroy
    void close() throws IOException {
        lock.close();
    }
}
