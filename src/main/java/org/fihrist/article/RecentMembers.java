package org.fihrist.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * The articles that this process has put into stories last, by band: Elasticsearch finds what is written only after its next refresh, a second
 * later. Few of them may not be written after all, where Elasticsearch fails.
 *
 * <p>Of each band the newest article is kept. Others with that band are nearly always in its story.
 */
final class RecentMembers {

    /** The bands of 3,000 articles, some 10 MB: more than an import at full speed writes in two seconds. */
    private static final int MOST_BANDS = 60_000;

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Cache<String, StoryMember> byBand = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            // Else what the last import left would be kept until the next one.
            .scheduler(Scheduler.systemScheduler())
            .maximumSize(MOST_BANDS)
            .build();

    void add(StoryMember member, List<String> bands) {
        bands.forEach(band -> byBand.put(band, member));
    }

    /** Those that have one of the bands. */
    Collection<StoryMember> with(List<String> bands) {
        return byBand.getAllPresent(bands).values();
    }
}
