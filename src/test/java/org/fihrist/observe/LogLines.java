package org.fihrist.observe;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.handlers.ConsoleHandler;

/** All lines that the service writes while this is open, as its console chooses and formats them. */
final class LogLines extends ExtHandler {

    private static final Logger ROOT = Logger.getLogger("");

    private final ConsoleHandler console = console(ROOT.getHandlers());
    private final List<String> lines = new CopyOnWriteArrayList<>();

    static LogLines listen() {
        LogLines lines = new LogLines();
        ROOT.addHandler(lines);
        return lines;
    }

    private static ConsoleHandler console(Handler[] handlers) {
        return Arrays.stream(handlers)
                .flatMap(handler -> handler instanceof ExtHandler outer && !(handler instanceof ConsoleHandler)
                        ? Arrays.stream(outer.getHandlers())
                        : Arrays.stream(new Handler[] {handler}))
                .filter(ConsoleHandler.class::isInstance)
                .map(ConsoleHandler.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected void doPublish(ExtLogRecord line) {
        if (console.isLoggable(line)) {
            // Taken at once: ids and arguments belong to the thread that writes.
            lines.add(console.getFormatter().format(line));
        }
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
