package org.fihrist.article;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.GazetteerReader;
import org.fihrist.entity.Tagger;
import org.fihrist.entity.TextTagger;
import org.fihrist.name.NameRecogniser;
import org.jboss.logging.Logger;

/** Makes the gazetteer and the tagger, which know no framework, beans of the service. */
@ApplicationScoped
public class EntityProducers {

    private static final Logger LOG = Logger.getLogger(EntityProducers.class);

    /** Reads the gazetteer at the start, before a server is started: a file that cannot be used ends the service with the list of problems. */
    void check(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event, Gazetteer gazetteer) {
        LOG.infof("The gazetteer has %d people", gazetteer.persons().size());
    }

    @Produces
    @Singleton
    Gazetteer gazetteer(GazetteerSettings settings) {
        return GazetteerReader.read(
                settings.folder().map(GazetteerReader::filesOf).orElse(List.of()));
    }

    @Produces
    @Singleton
    Tagger tagger(Gazetteer gazetteer) {
        return new Tagger(gazetteer);
    }

    @Produces
    @Singleton
    TextTagger textTagger(Gazetteer gazetteer) {
        return new TextTagger(gazetteer, NameRecogniser.read());
    }
}
