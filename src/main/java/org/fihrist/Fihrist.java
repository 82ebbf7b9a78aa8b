package org.fihrist;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.fihrist.entity.GazetteerCheck;

/** What {@code java -jar} runs: the service, or the check of a folder of gazetteer files. */
@QuarkusMain
public final class Fihrist {

    private static final String CHECK = "check-gazetteer";

    private Fihrist() {}

    /**
     * Runs the service, or with {@code check-gazetteer} and folders the check, which needs neither settings nor
     * Elasticsearch and ends with 1 where anything is wrong.
     */
    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(CHECK)) {
            List<String> folders = List.of(arguments).subList(1, arguments.length);
            System.exit(new GazetteerCheck(System.out).run(folders) ? 0 : 1);
        }
        Quarkus.run(arguments);
    }
}
