package org.fihrist.search;

import java.io.IOException;
import org.fihrist.article.ArticleView;

/** Writes articles in the form that an export has. */
interface ArticleWriter {

    void write(ArticleView article) throws IOException;

    /** Writes what is still held back. The stream stays open: closing it would say that it is complete. */
    void end() throws IOException;
}
