package org.fihrist.ingest;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.WriteOutcome;
import org.fihrist.article.WriteResult;
import org.fihrist.ingest.IngestMetrics.Rejection;

/** Counts and lists what becomes of an import's articles; added to by the thread that reads and the one that writes. */
final class ReportBuilder {

    private final int entries;
    private final IngestMetrics metrics;
    private final List<ImportReport.Rejected> rejected = new ArrayList<>();
    private final List<ImportReport.Accepted> accepted = new ArrayList<>();
    private long received;
    private long created;
    private long updated;
    private long unchanged;
    private long omitted;

    /**
     * Starts an empty report.
     *
     * @param entries bound of each of the two lists
     * @param metrics counts the same over all imports
     */
    ReportBuilder(int entries, IngestMetrics metrics) {
        this.entries = entries;
        this.metrics = metrics;
    }

    synchronized void reject(Origin origin, Rejection kind, String reason) {
        received++;
        metrics.rejected(kind);
        addRejected(origin, reason);
    }

    synchronized void add(Origin origin, WriteOutcome outcome) {
        received++;
        metrics.wrote(outcome.result());
        switch (outcome.result()) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case REJECTED -> {
                addRejected(origin, "Elasticsearch: " + outcome.reason());
                return;
            }
        }
        addAccepted(origin, outcome.id(), outcome.result());
    }

    private void addRejected(Origin origin, String reason) {
        if (rejected.size() < entries) {
            rejected.add(new ImportReport.Rejected(origin.file(), origin.line(), reason));
        } else {
            omitted++;
        }
    }

    private void addAccepted(Origin origin, String id, WriteResult result) {
        if (accepted.size() < entries) {
            accepted.add(new ImportReport.Accepted(origin.file(), origin.line(), id, result));
        } else {
            omitted++;
        }
    }

    /** The report of what has happened so far. */
    synchronized ImportReport build() {
        return new ImportReport(
                received, created, updated, unchanged, List.copyOf(rejected), List.copyOf(accepted), omitted);
    }
}
