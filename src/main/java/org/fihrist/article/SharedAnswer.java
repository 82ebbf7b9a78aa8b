package org.fihrist.article;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * One answer for all who ask within some time of one another, those included who come while it is still being asked for.
 *
 * <p>A cache that expires counts from when an answer came. This one counts from when it was asked for, since that is all that is known of
 * what the answer holds. A failure is told to those who wait for it; who comes later asks anew.
 *
 * @param <T> the answer's type
 */
final class SharedAnswer<T> {

    private final Callable<T> question;
    private final Duration freshness;
    private final LongSupplier clock;
    private final AtomicReference<Attempt<T>> latest = new AtomicReference<>();

    /**
     * An answer that nobody has asked for yet.
     *
     * @param question asked in the thread of whoever finds no answer fresh enough; fails with {@link IOException} or unchecked
     * @param freshness how long ago an answer may have been asked for
     * @param clock tells nanoseconds, as {@link System#nanoTime}
     */
    SharedAnswer(Callable<T> question, Duration freshness, LongSupplier clock) {
        this.question = question;
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * The answer, asked for now or at most the freshness ago.
     *
     * @throws IOException when the question failed with one, or when interrupted while another thread asks
     */
    T get() throws IOException {
        Attempt<T> own = new Attempt<>(new FutureTask<>(question), clock.getAsLong());
        Attempt<T> attempt = latest.updateAndGet(last -> last != null && last.isUsable(this) ? last : own);
        if (attempt == own) {
            own.answer().run();
        }
        return attempt.await();
    }

    /** Has the next one ask anew: what is known, or being asked for, is no longer right. */
    void forget() {
        latest.set(null);
    }

    /** A question that has been asked, and when, by the clock. */
    private record Attempt<T>(FutureTask<T> answer, long asked) {

        /** One under way as well: its answer may have been made when it was asked. */
        boolean isUsable(SharedAnswer<T> by) {
            boolean failed = answer.isDone() && answer.state() != Future.State.SUCCESS;
            return !failed && by.clock.getAsLong() - asked < by.freshness.toNanos();
        }

        T await() throws IOException {
            try {
                return answer.get();
            } catch (ExecutionException e) {
                throw asIs(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another asked", e);
            }
        }
    }

    private static IOException asIs(Throwable cause) {
        return switch (cause) {
            case IOException failure -> failure;
            case RuntimeException answered -> throw answered;
            default -> throw new IllegalStateException(cause);
        };
    }
}
