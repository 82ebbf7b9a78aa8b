package org.fihrist.article;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.GazetteerException;
import org.fihrist.entity.GazetteerReader;
import org.fihrist.name.NameRecogniser;

/** The lists and models that come with the service. They take a second or two, and are read while the framework starts if so wished. */
public final class EntityData {

    private static final Ahead<GazetteerReader> GAZETTEER = new Ahead<>(GazetteerReader::begin);
    private static final Ahead<NameRecogniser> NAMES = new Ahead<>(NameRecogniser::read);

    private EntityData() {}

    /** Begins to read; returns at once. */
    public static void readAhead() {
        GAZETTEER.begin();
        NAMES.begin();
    }

    /**
     * The gazetteer.
     *
     * @param additions see {@link GazetteerReader#read}
     * @throws GazetteerException naming file and line of everything that is wrong
     */
    static Gazetteer gazetteer(List<Path> additions) {
        return GAZETTEER.take().with(additions);
    }

    static NameRecogniser names() {
        return NAMES.take();
    }

    /** What is made ahead for the first who asks; all others get one of their own. */
    private static final class Ahead<T> {

        private final Supplier<T> source;
        private final AtomicReference<CompletableFuture<T>> begun = new AtomicReference<>();

        Ahead(Supplier<T> source) {
            this.source = source;
        }

        void begin() {
            begun.set(CompletableFuture.supplyAsync(
                    source,
                    task -> Thread.ofPlatform().daemon().name("entity data").start(task)));
        }

        T take() {
            CompletableFuture<T> ahead = begun.getAndSet(null);
            return ahead == null ? source.get() : ahead.join();
        }
    }
}
