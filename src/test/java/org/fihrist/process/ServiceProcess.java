package org.fihrist.process;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The service in a process of its own, as its users start it. */
final class ServiceProcess implements AutoCloseable {

    private static final Pattern ELASTICSEARCH = Pattern.compile("answers on port ([0-9]+) after .*, data in (.+)$");
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:([0-9]+)");
    private static final String END = "(end of output)";
    private static final long LONGEST_SECONDS = 180;

    private final Process process;
    private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();

    private ServiceProcess(Process process) {
        this.process = process;
        // All the time, not only while somebody waits for a line: a full pipe would stop the service.
        Thread.ofPlatform().daemon().start(() -> {
            process.inputReader().lines().forEach(output::add);
            output.add(END);
        });
    }

    /**
     * Starts a command that runs the service.
     *
     * @param folder working directory
     * @param settings environment variables; those of this process that configure the service are not passed on
     */
    static ServiceProcess start(Path folder, Map<String, String> settings, List<String> command) throws IOException {
        List<String> words = new ArrayList<>();
        if ("Linux".equals(System.getProperty("os.name"))) {
            // A build in the background of a script ignores Ctrl-C, and so would all that it starts.
            words.addAll(List.of("env", "--default-signal=INT"));
        }
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("FIHRIST_") || name.startsWith("QUARKUS_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(settings);
        return new ServiceProcess(builder.start());
    }

    /** Starts the packaged application. */
    static ServiceProcess packaged(Map<String, String> settings, String... arguments) throws IOException {
        return packagedWith(List.of(), settings, arguments);
    }

    /**
     * Starts the packaged application.
     *
     * @param options of the virtual machine
     */
    static ServiceProcess packagedWith(List<String> options, Map<String, String> settings, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        command.addAll(List.of(arguments));
        return start(Path.of("").toAbsolutePath(), settings, command);
    }

    /**
     * A service that answers requests.
     *
     * @param address where it answers
     * @param elasticsearch process of its own Elasticsearch
     * @param elasticsearchPort where that one listens, on the loopback address
     */
    record Ready(String address, ProcessHandle elasticsearch, int elasticsearchPort) {

        boolean elasticsearchListens() throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), elasticsearchPort)) {
                return socket.isConnected();
            } catch (ConnectException e) {
                return false;
            }
        }
    }

    /** Waits until the service has started its own Elasticsearch and listens. */
    Ready awaitReady() throws IOException, InterruptedException {
        Matcher server = await(ELASTICSEARCH);
        String pid = Files.readString(Path.of(server.group(2), "pid")).strip();
        return new Ready(
                awaitListening(),
                ProcessHandle.of(Long.parseLong(pid)).orElseThrow(),
                Integer.parseInt(server.group(1)));
    }

    /** Waits until the service listens; returns where. On a cluster that says nothing of Elasticsearch. */
    String awaitListening() throws InterruptedException {
        return "http://localhost:" + await(LISTENING).group(1);
    }

    /** What the service has printed since it was last waited for. */
    List<String> printed() {
        List<String> lines = new ArrayList<>();
        output.drainTo(lines);
        return lines;
    }

    /** Waits until the service has ended; returns all that it has printed. */
    String awaitEnd() throws InterruptedException {
        await(Pattern.compile(Pattern.quote(END)));
        return String.join("\n", seen);
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    private Matcher await(Pattern pattern) throws InterruptedException {
        String line = output.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        while (line != null) {
            seen.add(line);
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher;
            }
            line = output.poll(line.equals(END) ? 0 : LONGEST_SECONDS, TimeUnit.SECONDS);
        }
        throw new AssertionError(
                "no line like '" + pattern + "' in what the service printed:\n" + String.join("\n", seen));
    }

    /** The service's process and all that it has started. */
    List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Stops the service as service managers do. The process itself would close the pipe that the service writes to until its end. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** Interrupts the service and all that it has started, as a terminal does on Ctrl-C. */
    void interrupt() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("sh", "-c", "kill -INT \"$@\"", "sh"));
        family().forEach(member -> words.add(Long.toString(member.pid())));
        new ProcessBuilder(words).inheritIO().start().waitFor();
    }

    /** Ends the service without a chance to clean up. */
    void kill() {
        process.destroyForcibly();
    }

    /** Those of some processes that still run after they have had a minute to end. */
    static List<ProcessHandle> stillRunning(List<ProcessHandle> processes) {
        List<CompletableFuture<ProcessHandle>> ends = processes.stream()
                .map(one -> one.onExit().completeOnTimeout(one, 60, TimeUnit.SECONDS))
                .toList();
        ends.forEach(CompletableFuture::join);
        // One that has ended has no command any more, even where nobody has collected its exit code.
        return processes.stream()
                .filter(one -> one.isAlive() && one.info().command().isPresent())
                .toList();
    }

    @Override
    public void close() {
        family().forEach(ProcessHandle::destroyForcibly);
    }
}
