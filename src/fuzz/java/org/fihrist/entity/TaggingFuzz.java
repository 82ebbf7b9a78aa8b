package org.fihrist.entity;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import org.fihrist.fuzz.Spans;
import org.fihrist.name.NameRecogniser;

/** People and countries of any text: found in order, within it, none overlapping another. */
public final class TaggingFuzz {

    private static final Gazetteer GAZETTEER = GazetteerReader.read(List.of());
    private static final Tagger LISTED = new Tagger(GAZETTEER, Corrections.NONE);
    private static final TextTagger ALL = new TextTagger(GAZETTEER, NameRecogniser.read(), Corrections.NONE);

    private TaggingFuzz() {}

    /** Called by Jazzer first, so that what is read once is not counted as the first input's. */
    public static void fuzzerInitialize() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        new Spans(text).addAll(LISTED.tag(text), Mention::start, Mention::end);
        new Spans(text).addAll(ALL.tag(text), Mention::start, Mention::end);
    }
}
