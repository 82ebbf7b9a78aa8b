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

    private static final Logger LOG = Logger.getLogger(SampleCorpus.class);
    private static final ImportOptions PAGES = new ImportOptions("fihrist-pages", null, null);

    private final Imports imports;
    private final SampleSettings settings;

    SampleCorpus(Imports imports, SampleSettings settings) {
        this.imports = imports;
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
        try {
            LOG.infof("Loading the sample corpus from %s …", settings.folder());
            ImportReport report = load(articles, settings.folder().resolve("pages"));
            LOG.infof(
                    "Loaded %d sample articles, %d rejected",
                    report.created(), report.rejected().size());
        } catch (IOException e) {
            // The index works without samples; failing here would take a service down that could answer.
            LOG.errorf(e, "The sample corpus could not be loaded");
        }
    }

    private ImportReport load(Path articles, Path pages) throws IOException {
        Imports.Session session = imports.begin();
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
        return session.finish(true);
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
