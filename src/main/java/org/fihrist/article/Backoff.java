package org.fihrist.article;

import java.io.IOException;

/** Growing pauses between attempts at what Elasticsearch refuses for a while: 0.1, 0.2, 0.4 … 3.2 seconds. */
public final class Backoff {

    private static final int ATTEMPTS = 7;
    private static final long FIRST_PAUSE_MILLIS = 100;

    private int failures;
    private long pause = FIRST_PAUSE_MILLIS;

    /**
     * Waits before the next attempt.
     *
     * @param refused what could not be done, for the message
     * @throws StoreBusyException when there have been attempts enough, or the thread is to end
     */
    public void pause(String refused) throws IOException {
        if (++failures == ATTEMPTS) {
            throw new StoreBusyException(refused + " in " + ATTEMPTS + " attempts");
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreBusyException("interrupted while waiting for Elasticsearch");
        }
        pause *= 2;
    }
}
