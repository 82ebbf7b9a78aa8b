package org.fihrist.search;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fihrist.article.ArticleView;
import org.fihrist.article.LabelledTag;

/** Writes an article a row of CSV (RFC 4180), for spreadsheets. */
final class CsvWriter implements ArticleWriter {

    private static final String[] COLUMNS = {
        "id", "title", "published", "month", "source", "url", "persons", "countries", "story", "body"
    };

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();

    /** What makes a spreadsheet compute a cell: https://owasp.org/www-community/attacks/CSV_Injection */
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private final CSVPrinter printer;

    CsvWriter(OutputStream out, boolean bom) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (bom) {
            text.write('\uFEFF');
        }
        printer = new CSVPrinter(text, FORMAT);
    }

    @Override
    public void write(ArticleView article) throws IOException {
        printer.printRecord(
                cell(article.id()),
                cell(article.title()),
                cell(article.published()),
                cell(article.month()),
                cell(article.source()),
                cell(article.url()),
                cell(labels(article.persons())),
                cell(labels(article.countries())),
                cell(article.story()),
                cell(article.body()));
    }

    private static String labels(List<LabelledTag> tags) {
        return tags.stream().map(LabelledTag::label).collect(Collectors.joining("; "));
    }

    /** Behind an apostrophe a spreadsheet takes for text what it would compute else. */
    @Nullable
    private static String cell(@Nullable String text) {
        return text != null && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
