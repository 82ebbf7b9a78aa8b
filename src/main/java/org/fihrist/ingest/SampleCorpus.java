package org.fihrist.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.IndexCreated;
import org.jboss.logging.Logger;

/** Fills an index with the sample corpus once, when it has just been created. */
@ApplicationScoped
public class SampleCorpus {

    /** The id of the job that loads it. */
    static final String ID = "samples";

    private static final Logger LOG = Logger.getLogger(SampleCorpus.class);
    private static final ImportOptions PAGES = new ImportOptions("fihrist-pages", null, null);

    private final Imports imports;
    private final ImportJobs jobs;
    private final SampleSettings settings;

    SampleCorpus(Imports imports, ImportJobs jobs, SampleSettings settings) {
        this.imports = imports;
        this.jobs = jobs;
        this.settings = settings;
    }

    void load(@Observes IndexCreated event) {
        if (!settings.enabled()) {
            return;
        }
        Path articles = settings.folder().resolve("articles.ndjson");
        if (!Files.exists(articles)) {
            LOG.warnf(
                    "No sample corpus in %s: the index %s stays empty",
                    settings.folder().toAbsolutePath(), event.name());
            return;
        }
        LOG.infof("Loading the sample corpus from %s …", settings.folder());
        // The index works without samples: a load that fails is told by its job, and takes no service down that could
        // answer.
        ImportReport report = jobs.run(
                        ID, session -> load(session, articles, settings.folder().resolve("pages")))
                .report();
        LOG.infof(
                "Loaded %d sample articles, %d rejected",
                report.created(), report.rejected().size());
    }

    private void load(Imports.Session session, Path articles, Path pages) throws IOException {
        try (InputStream lines = Files.newInputStream(articles)) {
            session.lines(lines, null, ImportOptions.NONE);
        }
        for (Path page : pages(pages)) {
            String name = page.getFileName().toString();
            PageType type = FileKind.of(name, null) == FileKind.HTML ? PageType.HTML : PageType.TEXT;
            try (InputStream in = Files.newInputStream(page)) {
                session.page(imports.readPage(in, type, "UTF-8"), name, PAGES);
            }
        }
        session.finish(true);
    }

    private static List<Path> pages(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
