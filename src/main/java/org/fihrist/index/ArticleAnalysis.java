package org.fihrist.index;

import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analyzers of the index, put together from the filters of the project's Elasticsearch plugin. */
@SearchExtension
@ApplicationScoped
public class ArticleAnalysis implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        // Words as written, for quotes: only the letters that newsrooms write differently are made one.
        context.analyzer("fihrist_exact").custom().tokenizer("standard").tokenFilters("lowercase", "fihrist_fold");
        // Words whatever their clitics and endings.
        context.analyzer("fihrist_stemmed")
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "fihrist_fold", "fihrist_stem");
    }
}
