package org.fihrist.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.fihrist.article.ArticleIndex;
import org.fihrist.elasticsearch.ErrorStatus;

/** Ready while the index can be searched: the schema is in place and every first shard is there. */
@Readiness
@ApplicationScoped
public class IndexReadiness implements HealthCheck {

    private final IndexLifecycle lifecycle;
    private final ElasticsearchClient client;
    private final ArticleIndex index;

    IndexReadiness(IndexLifecycle lifecycle, ElasticsearchClient client, ArticleIndex index) {
        this.lifecycle = lifecycle;
        this.client = client;
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("index");
        String obstacle = lifecycle.obstacle();
        if (obstacle != null) {
            return response.down().withData("reason", obstacle).build();
        }
        try {
            var health = client.cluster().health(h -> h.index(index.readAlias()).timeout(t -> t.time("2s")));
            return response.status(health.status() != HealthStatus.Red)
                    .withData("cluster", health.status().jsonValue())
                    .build();
        } catch (IOException | ElasticsearchException e) {
            return response.down().withData("reason", ErrorStatus.reason(e)).build();
        }
    }
}
