package org.fihrist;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.fihrist.article.EntityData;
import org.fihrist.entity.GazetteerCheck;
import org.fihrist.security.NewKey;

/** What {@code java -jar} runs: the service, or one of two commands. */
@QuarkusMain
public final class Fihrist {

    private static final String CHECK = "check-gazetteer";
    private static final String NEW_KEY = "new-key";

    private Fihrist() {}

    /**
     * Runs the service, or with {@code check-gazetteer} and folders the check of gazetteer files, or with {@code new-key}, a name and a role
     * makes an API key. The commands need neither settings nor Elasticsearch and end with 1 where anything is wrong.
     */
    public static void main(String... arguments) {
        List<String> words = List.of(arguments);
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case CHECK -> end(new GazetteerCheck(System.out).run(words.subList(1, words.size())));
            case NEW_KEY -> end(new NewKey(System.out).run(words.subList(1, words.size())));
            default -> {
                EntityData.readAhead();
                Quarkus.run(arguments);
            }
        }
    }

    private static void end(boolean well) {
        System.exit(well ? 0 : 1);
    }
}
