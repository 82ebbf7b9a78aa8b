package org.fihrist.entity;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells the users what is wrong in gazetteer files of theirs, before a service reads them. */
public final class GazetteerCheck {

    private final PrintStream out;

    public GazetteerCheck(PrintStream out) {
        this.out = out;
    }

    /**
     * Reads the gazetteer with the files of some folders and prints all problems, or how many people it has.
     *
     * @return whether all is well
     */
    public boolean run(List<String> folders) {
        try {
            List<Path> files = folders.stream()
                    .flatMap(folder -> GazetteerReader.filesOf(Path.of(folder)).stream())
                    .toList();
            Gazetteer gazetteer = GazetteerReader.read(files);
            folders.forEach(folder -> CorrectionsReader.read(Optional.of(Path.of(folder)), gazetteer));
            files.forEach(file -> out.println("read " + file));
            out.println("no problem: " + gazetteer.persons().size() + " people");
            return true;
        } catch (GazetteerException e) {
            out.println(e.getMessage());
            return false;
        }
    }
}
