package org.fihrist.index;

import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.fihrist.article.ArticleIndex;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/**
 * Names the index and its aliases after the configuration: {@code articles-000001} behind {@code articles-read} and
 * {@code articles-write}.
 */
@SearchExtension
@ApplicationScoped
public class ArticleIndexLayout implements IndexLayoutStrategy {

    /** Of the number of an index. */
    static final int DIGITS = 6;

    private static final Pattern NUMBERED = Pattern.compile("(.*)-[0-9]{" + DIGITS + "}");

    private final ArticleIndex index;

    ArticleIndexLayout(ArticleIndex index) {
        this.index = index;
    }

    @Override
    public String createInitialElasticsearchIndexName(String hibernateSearchIndexName) {
        return index.name() + "-000001";
    }

    @Override
    public String createWriteAlias(String hibernateSearchIndexName) {
        return index.writeAlias();
    }

    @Override
    public String createReadAlias(String hibernateSearchIndexName) {
        return index.readAlias();
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String hibernateSearchIndexName) {
        return index.name();
    }

    /** Whether a name is one of this index's, with a number. */
    boolean isNumbered(String elasticsearchIndexName) {
        var matcher = NUMBERED.matcher(elasticsearchIndexName);
        return matcher.matches() && matcher.group(1).equals(index.name());
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String elasticsearchIndexName) {
        var matcher = NUMBERED.matcher(elasticsearchIndexName);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + elasticsearchIndexName + "' is not named like an index of articles");
        }
        return matcher.group(1);
    }
}
