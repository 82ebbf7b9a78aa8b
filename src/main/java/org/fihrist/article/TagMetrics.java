package org.fihrist.article;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.fihrist.entity.EntityKind;

/** Counts what is found in new articles, and the time that it takes to find people and countries. */
@Singleton
class TagMetrics {

    private final Timer tagging;
    private final Counter listed;
    private final Counter unlisted;
    private final Counter countries;
    private final Counter dates;

    TagMetrics(MeterRegistry registry) {
        tagging = Timer.builder("fihrist.tagging")
                .description("Articles searched for people and countries")
                .register(registry);
        listed = counter(registry, "person_listed");
        unlisted = counter(registry, "person_unlisted");
        countries = counter(registry, "country");
        dates = counter(registry, "date");
    }

    private static Counter counter(MeterRegistry registry, String kind) {
        return Counter.builder("fihrist.tags")
                .description("People, countries and dates of publication found in articles, each once an article")
                .tag("kind", kind)
                .register(registry);
    }

    ArticleTags time(Supplier<ArticleTags> tagging) {
        return this.tagging.record(tagging);
    }

    void found(ArticleTags tags, @Nullable PublicationTime published) {
        int strangers = tags.unlisted();
        unlisted.increment(strangers);
        listed.increment(tags.of(EntityKind.PERSON).size() - strangers);
        countries.increment(tags.of(EntityKind.COUNTRY).size());
        dates.increment(published == null ? 0 : 1);
    }
}
