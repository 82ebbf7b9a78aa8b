package org.fihrist.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the targets of fuzzing one after another, each in a process of its own, for some seconds. Starts from the sample corpus; what it
 * adds is kept in {@code target/fuzz}, and so is an input that a target fails or takes too long for.
 */
public final class Fuzz {

    private static final Path FOUND = Path.of("target", "fuzz");
    // Work that is not linear shows in texts of this length by taking longer than this.
    private static final int LONGEST = 20_000;
    private static final int SECONDS_AN_INPUT = 30;

    private Fuzz() {}

    /**
     * Ends with 1 where a target failed.
     *
     * @param args seconds for each target, then names of their classes
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> failed = new ArrayList<>();
        for (String target : args[1].split(",")) {
            if (run(target, Integer.parseInt(args[0])) != 0) {
                failed.add(target);
            }
        }
        System.out.println(failed.isEmpty() ? "Nothing found." : "Found something: " + failed);
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    private static int run(String target, int seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(FOUND.resolve(target));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+EnableDynamicAgentLoading",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Jazzer.class.getName(),
                        "--target_class=org.fihrist." + target,
                        "--instrumentation_includes=org.fihrist.**",
                        "--custom_hook_includes=org.fihrist.**",
                        "--reproducer_path=" + FOUND,
                        "-artifact_prefix=" + corpus + "-",
                        "-max_total_time=" + seconds,
                        "-max_len=" + LONGEST,
                        "-timeout=" + SECONDS_AN_INPUT,
                        "-rss_limit_mb=3000",
                        "-print_final_stats=1",
                        corpus.toString(),
                        "seeds")
                .inheritIO()
                .start()
                .waitFor();
    }
}
