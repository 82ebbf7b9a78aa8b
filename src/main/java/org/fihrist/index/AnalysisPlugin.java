package org.fihrist.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.cat.nodes.NodesRecord;
import co.elastic.clients.elasticsearch.cat.plugins.PluginsRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The project's Elasticsearch plugin, as the cluster has it. */
@ApplicationScoped
public class AnalysisPlugin {

    private static final String NAME = "fihrist-analysis";

    private final ElasticsearchClient client;
    private final String version;

    AnalysisPlugin(ElasticsearchClient client, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.client = client;
        this.version = version;
    }

    /**
     * Checks that every node has the plugin in the service's own version: nodes that analyse differently find
     * differently.
     *
     * @throws IllegalStateException naming the nodes at fault and the command that mends them
     * @throws IOException when the cluster does not answer
     */
    public void require() throws IOException {
        // The typed node info of the Java client cannot be used: it fails on stable plugins, which have no class name.
        Map<String, String> versions = client.cat().plugins().plugins().stream()
                .filter(plugin -> NAME.equals(plugin.component()))
                .collect(Collectors.toMap(PluginsRecord::name, PluginsRecord::version));
        List<String> faults = client.cat().nodes().nodes().stream()
                .map(NodesRecord::name)
                .filter(node -> !version.equals(versions.get(node)))
                .map(node -> fault(node, versions))
                .sorted()
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    ("The Elasticsearch plugin %s %s is needed on every node: %s. Install it there with "
                                    + "'bin/elasticsearch-plugin install file:///<path>/fihrist-elasticsearch-plugin.zip' "
                                    + "(remove another version first) and restart the node.")
                            .formatted(NAME, version, String.join("; ", faults)));
        }
    }

    private static String fault(String node, Map<String, String> versions) {
        String found = versions.get(node);
        return "node " + node + (found == null ? " does not have it" : " has version " + found);
    }
}
