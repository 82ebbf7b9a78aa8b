package org.fihrist.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedAnswerTest {

    private static final Duration FRESHNESS = Duration.ofSeconds(1);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private <T> SharedAnswer<T> of(Callable<T> question) {
        return new SharedAnswer<>(question, FRESHNESS, now::get);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void isAskedForAgainWhenItIsNoLongerFresh() throws IOException {
        SharedAnswer<Integer> answer = of(asked::incrementAndGet);

        assertThat(answer.get()).isEqualTo(1);
        pass(FRESHNESS.minusNanos(1));
        assertThat(answer.get()).isEqualTo(1);
        pass(Duration.ofNanos(1));
        assertThat(answer.get()).isEqualTo(2);
    }

    @Test
    void itsAgeCountsFromTheQuestion() throws IOException {
        SharedAnswer<Integer> slow = of(() -> {
            pass(FRESHNESS);
            return asked.incrementAndGet();
        });

        assertThat(slow.get()).isEqualTo(1);
        assertThat(slow.get()).isEqualTo(2);
    }

    @Test
    void whoComesMeanwhileWaitsForTheSameUntilItIsTooOld() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> let = new CompletableFuture<>();
        SharedAnswer<Integer> answer = of(() -> {
            int number = asked.incrementAndGet();
            if (number == 1) {
                begun.countDown();
                let.join();
            }
            return number;
        });
        Future<Integer> first = threads.submit(answer::get);
        begun.await();
        Thread[] waiting = new Thread[1];
        CountDownLatch here = new CountDownLatch(1);
        Future<Integer> second = threads.submit(() -> {
            waiting[0] = Thread.currentThread();
            here.countDown();
            return answer.get();
        });
        here.await();
        while (waiting[0].getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        pass(FRESHNESS);
        assertThat(answer.get()).isEqualTo(2);
        let.complete(null);
        assertThat(first.get()).isEqualTo(1);
        assertThat(second.get()).isEqualTo(1);
    }

    @Test
    void isAskedForAgainWhenItIsForgotten() throws IOException {
        SharedAnswer<Integer> answer = of(asked::incrementAndGet);

        answer.get();
        answer.forget();

        assertThat(answer.get()).isEqualTo(2);
    }

    @Test
    void afterAFailureTheNextAsksAnew() throws IOException {
        SharedAnswer<Integer> answer = of(() -> switch (asked.incrementAndGet()) {
            case 1 -> throw new IOException("out of reach");
            case 2 -> throw new IllegalStateException("broken");
            default -> asked.get();
        });

        assertThatIOException().isThrownBy(answer::get).withMessage("out of reach");
        assertThatIllegalStateException().isThrownBy(answer::get).withMessage("broken");
        assertThat(answer.get()).isEqualTo(3);
    }

    @Test
    void whoIsInterruptedWaitsNoLonger() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> let = new CompletableFuture<>();
        SharedAnswer<Integer> answer = of(() -> {
            begun.countDown();
            let.join();
            return asked.incrementAndGet();
        });
        Future<Integer> first = threads.submit(answer::get);
        begun.await();

        Thread.currentThread().interrupt();
        assertThatIOException().isThrownBy(answer::get);
        assertThat(Thread.interrupted()).isTrue();

        let.complete(null);
        assertThat(first.get()).isEqualTo(1);
        assertThat(answer.get()).isEqualTo(1);
    }
}
