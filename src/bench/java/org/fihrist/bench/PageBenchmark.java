package org.fihrist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.ingest.page.PageReaders;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Speed of reading pages on one thread; an operation reads all sample pages of its kind. */
public class PageBenchmark extends OneThread {

    private static final Path PAGES = Path.of("seeds/pages");

    private final PageReaders readers = new PageReaders();
    private List<String> texts;
    private List<String> html;

    @Setup
    public void read() throws IOException {
        texts = pages("*.txt");
        html = pages("*.html");
    }

    private static List<String> pages(String names) throws IOException {
        List<String> pages = new ArrayList<>();
        try (var files = Files.newDirectoryStream(PAGES, names)) {
            for (Path file : files) {
                pages.add(Files.readString(file));
            }
        }
        return pages;
    }

    /** Pages as lines of text. */
    @Benchmark
    public void text(Characters count, Blackhole sink) {
        for (String page : texts) {
            sink.consume(readers.readText(page));
            count.characters += page.length();
        }
    }

    /** HTML, from its characters on. */
    @Benchmark
    public void html(Characters count, Blackhole sink) {
        for (String page : html) {
            sink.consume(readers.readHtml(Jsoup.parse(page)));
            count.characters += page.length();
        }
    }
}
