package org.fihrist.bench;

import java.util.List;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.GazetteerReader;
import org.openjdk.jol.info.GraphLayout;

/** Prints what the gazetteer retains: all objects reachable from it, as they lie in this JVM. */
public final class GazetteerMemory {

    private GazetteerMemory() {}

    public static void main(String... arguments) {
        Gazetteer gazetteer = GazetteerReader.read(List.of());
        GraphLayout layout = GraphLayout.parseInstance(gazetteer);
        System.out.printf(
                "%d people, %d countries: %,d bytes in %,d objects%n",
                gazetteer.persons().size(), gazetteer.countries().size(), layout.totalSize(), layout.totalCount());
    }
}
