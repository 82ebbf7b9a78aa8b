package org.fihrist.search;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.Duration;
import java.util.List;
import org.fihrist.entity.Corrections;
import org.fihrist.entity.Gazetteer;
import org.fihrist.entity.GazetteerReader;
import org.fihrist.entity.Language;
import org.fihrist.error.ProblemException;
import org.fihrist.fuzz.Spans;

/** Parameters of any value: criteria are made of them, or the reader is told which is wrong; q is cut into clauses that are in it. */
public final class QueriesFuzz {

    private static final Gazetteer GAZETTEER = GazetteerReader.read(List.of());
    private static final CriteriaReader CRITERIA = new CriteriaReader(new Limits(), GAZETTEER, Corrections.NONE);

    private QueriesFuzz() {}

    /** Called by Jazzer first, so that what is read once is not counted as the first input's. */
    public static void fuzzerInitialize() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        SearchParameters parameters = new SearchParameters();
        switch (data.consumeInt(0, 9)) {
            case 0 -> parameters.cursor = data.consumeRemainingAsString();
            case 1 -> parameters.month = List.of(data.consumeRemainingAsString());
            case 2 -> parameters.from = data.consumeRemainingAsString();
            case 3 -> parameters.limit = data.consumeRemainingAsString();
            case 4 -> parameters.facets = data.consumeRemainingAsString();
            case 5 -> parameters.excludeCountry = List.of(data.consumeRemainingAsString());
            case 6 -> parameters.person = List.of(data.consumeRemainingAsString());
            case 7 -> parameters.sort = data.consumeRemainingAsString();
            default -> parameters.q = data.consumeRemainingAsString();
        }
        if (parameters.q != null) {
            QueryText query = QueryText.parse(parameters.q);
            new Spans(parameters.q)
                    .addAll(query.clauses(), QueryText.Clause::start, QueryText.Clause::end);
        }
        try {
            CRITERIA.read(parameters, Language.AR).fingerprint();
        } catch (ProblemException e) {
            if (e.problem().status() != 400 || e.problem().parameter() == null) {
                throw e;
            }
        }
    }

    private record Limits() implements SearchLimits {

        @Override
        public int maxQuery() {
            return 1000;
        }

        @Override
        public int maxClauses() {
            return 64;
        }

        @Override
        public int maxValues() {
            return 100;
        }

        @Override
        public Duration cursorLifetime() {
            return Duration.ofMinutes(5);
        }

        @Override
        public int maxExports() {
            return 4;
        }
    }
}
