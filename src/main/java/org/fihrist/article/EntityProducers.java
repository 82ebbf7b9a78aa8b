package org.fihrist.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.GazetteerReader;
import org.fihrist.entity.Tagger;
import org.fihrist.entity.TextTagger;
import org.fihrist.name.NameRecogniser;

/** Makes the gazetteer and the tagger, which know no framework, beans of the service. */
@ApplicationScoped
public class EntityProducers {

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
