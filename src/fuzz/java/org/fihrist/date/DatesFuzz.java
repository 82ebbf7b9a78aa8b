package org.fihrist.date;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;
import java.util.List;
import org.fihrist.article.InvalidArticleException;
import org.fihrist.article.PublicationTime;
import org.fihrist.fuzz.Spans;

/** Dates of any text: found in order, within it, of years that are read, and with a time that exists. */
public final class DatesFuzz {

    private static final LocalDate WRITTEN = LocalDate.of(2025, 8, 13);

    private DatesFuzz() {}

    /** Called by Jazzer first, so that what is read once is not counted as the first input's. */
    public static void fuzzerInitialize() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        List<DateMention> dates = DateReader.read(text);
        new Spans(text).addAll(dates, DateMention::start, DateMention::end);
        for (DateMention date : dates) {
            TimeReader.at(text, date, dates).text();
        }
        new Spans(text).addAll(DateReader.readEach(text), DateMention::start, DateMention::end);
        List<RelativeMention> relative = RelativeReader.read(text);
        new Spans(text).addAll(relative, RelativeMention::start, RelativeMention::end);
        relative.forEach(mention -> mention.before(Moment.of(WRITTEN)));
        DateReader.read(text, WRITTEN);
        try {
            PublicationTime.parse(text);
        } catch (InvalidArticleException e) {
            // No date is what most texts are.
        }
    }
}
