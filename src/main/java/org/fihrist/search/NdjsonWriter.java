package org.fihrist.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.fihrist.article.ArticleView;

/** Writes an article a line, as JSON. */
final class NdjsonWriter implements ArticleWriter {

    private final OutputStream out;
    private final ObjectMapper json;

    NdjsonWriter(OutputStream out, ObjectMapper json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void write(ArticleView article) throws IOException {
        out.write(json.writeValueAsBytes(article));
        out.write('\n');
    }

    @Override
    public void end() {
        // Every line has been handed on.
    }
}
