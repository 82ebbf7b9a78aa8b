package org.fihrist.index;

import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.fihrist.analysis.ArabicAnalyzers;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * The analyzers of the index, put together from the filters of the project's Elasticsearch plugin; the same as
 * {@link ArabicAnalyzers} inside the service.
 */
@SearchExtension
@ApplicationScoped
public class ArticleAnalysis implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        // Words as written, for quotes: only the letters that newsrooms write differently are made one.
        context.analyzer("fihrist_exact")
                .custom()
                .tokenizer("standard")
                // Before the tokenizer, which takes #قمة_ألاسكا for one word.
                .charFilters(ArabicAnalyzers.HASHTAG)
                // Lower case first, for the scripts beyond those that folding knows.
                .tokenFilters("lowercase", ArabicAnalyzers.FOLD);
        // Words whatever their clitics and endings. Folding comes first: stemming reads folded words only.
        context.analyzer("fihrist_stemmed")
                .custom()
                .tokenizer("standard")
                .charFilters(ArabicAnalyzers.HASHTAG)
                .tokenFilters("lowercase", ArabicAnalyzers.FOLD, ArabicAnalyzers.STEM);
        // Parts of words, for scores only: what stems and spellings keep apart.
        context.analyzer("fihrist_grams")
                .custom()
                .tokenizer("standard")
                .charFilters(ArabicAnalyzers.HASHTAG)
                .tokenFilters("lowercase", ArabicAnalyzers.FOLD, ArabicAnalyzers.GRAMS);
    }
}
