package org.fihrist.article;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.CorrectionsReader;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.GazetteerReader;
import org.fihrist.entity.Tagger;
import org.fihrist.entity.TextTagger;
import org.fihrist.name.NameRecogniser;
import org.fihrist.name.WordStatistics;
import org.jboss.logging.Logger;

/** Makes the gazetteer and the tagger, which know no framework, beans of the service. */
@ApplicationScoped
public class EntityProducers {

    private static final Logger LOG = Logger.getLogger(EntityProducers.class);

    /**
     * Reads the gazetteer and makes the tagger at the start, before a server is started: a file that cannot be used ends the service with
     * the list of problems, and no request has to wait.
     */
    void check(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event,
            Gazetteer gazetteer,
            TextTagger tagger) {
        LOG.infof("The gazetteer has %d people", gazetteer.persons().size());
    }

    @Produces
    @Singleton
    Gazetteer gazetteer(GazetteerSettings settings) {
        return EntityData.gazetteer(
                settings.folder().map(GazetteerReader::filesOf).orElse(List.of()));
    }

    @Produces
    @Singleton
    Corrections corrections(GazetteerSettings settings, Gazetteer gazetteer) {
        return CorrectionsReader.read(settings.folder(), gazetteer);
    }

    @Produces
    @Singleton
    Tagger tagger(Gazetteer gazetteer, Corrections corrections) {
        return new Tagger(gazetteer, corrections);
    }

    @Produces
    @Singleton
    NameRecogniser names() {
        return EntityData.names();
    }

    @Produces
    @Singleton
    WordStatistics statistics(NameRecogniser names) {
        return names.statistics();
    }

    @Produces
    @Singleton
    TextTagger textTagger(Gazetteer gazetteer, Corrections corrections, NameRecogniser names) {
        return new TextTagger(gazetteer, names, corrections);
    }
}
