package org.fihrist.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The folders that the embedded server runs in: those of the configuration, or, where root works in folders that are
 * closed to others (a clone below /root), open ones in their stead, because the server's user could not enter.
 *
 * @param home the unpacked server
 * @param data configuration, data and logs
 */
record ServerPlace(Path home, Path data) {

    private static final Logger LOG = Logger.getLogger(ServerPlace.class);
    private static final Path OPEN = Path.of("/var/lib/fihrist");

    static ServerPlace of(Path home, Path data, Path java) {
        Path wanted = data.toAbsolutePath().normalize();
        if (!ServerCommand.runsAsRoot() || Stream.of(home, wanted).allMatch(ServerPlace::isOpen) && isOpen(java)) {
            return new ServerPlace(home, wanted);
        }
        if (!isOpen(java)) {
            throw new IllegalStateException(
                    ("Elasticsearch refuses to run as root, and the user 'nobody' cannot enter the JDK's"
                                    + " folder %s. Set ES_JAVA_HOME to a JDK that others can read, or run as another user.")
                            .formatted(java));
        }
        Path open = OPEN.resolve(Integer.toHexString(wanted.hashCode()));
        LOG.infof("%s is closed to the server's user 'nobody': it runs in %s instead", wanted, open);
        try {
            copy(home, open.resolve("server"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy the server from " + home + " to " + open, e);
        }
        return new ServerPlace(open.resolve("server"), open.resolve("data"));
    }

    /** Whether every folder above a path, and the path where it exists, lets others in. */
    private static boolean isOpen(Path path) {
        for (Path folder = path.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            try {
                if (Files.exists(folder) && !isPassable(folder)) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPassable(Path folder) throws IOException {
        return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE)
                || Integer.valueOf(ServerCommand.NOBODY)
                        .equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS));
    }

    /** Brings a copy up to date: files of another size or time are copied, files that are gone are deleted. */
    private static void copy(Path from, Path to) throws IOException {
        deleteWhatIsGone(from, to);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (!isSame(path, target)) {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** An old version's jar beside a new one's would keep the server from starting. */
    private static void deleteWhatIsGone(Path from, Path to) throws IOException {
        if (!Files.isDirectory(to)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(to)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                if (!Files.exists(from.resolve(to.relativize(path).toString()))) {
                    Files.delete(path);
                }
            }
        }
    }

    private static boolean isSame(Path path, Path target) throws IOException {
        return Files.exists(target)
                && Files.size(path) == Files.size(target)
                && Files.getLastModifiedTime(path).equals(Files.getLastModifiedTime(target));
    }
}
