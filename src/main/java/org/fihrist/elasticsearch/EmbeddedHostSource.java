package org.fihrist.elasticsearch;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Names the embedded server as the Elasticsearch host, below every other configuration source: it speaks only where
 * nobody else sets {@code quarkus.elasticsearch.hosts}.
 */
public final class EmbeddedHostSource implements ConfigSourceFactory {

    static final String HOSTS = "quarkus.elasticsearch.hosts";

    private static final String NAME = "embedded Elasticsearch";
    // Below application.properties (250), above the built-in defaults of extensions.
    private static final int ORDINAL = 10;
    // A system property, because live reload throws classes and their statics away but not the process.
    private static final String PORT = "org.fihrist.embedded-port";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var configured = context.getValue(EmbeddedSettings.PREFIX + ".port");
        String port = configured == null ? null : configured.getValue();
        return List.of(new Source(port == null || port.isBlank() ? "0" : port.trim()));
    }

    /** Whether the running configuration leaves the choice of the host to the embedded server. */
    static boolean isChosen() {
        return NAME.equals(ConfigProvider.getConfig().getConfigValue(HOSTS).getSourceName());
    }

    /** Port of the embedded server; the same for the life of this process. */
    static int port() {
        String hosts = ConfigProvider.getConfig().getValue(HOSTS, String.class);
        return Integer.parseInt(hosts.substring(hosts.lastIndexOf(':') + 1));
    }

    private record Source(String configuredPort) implements ConfigSource {

        @Override
        public Map<String, String> getProperties() {
            return Map.of(HOSTS, getValue(HOSTS));
        }

        @Override
        public Set<String> getPropertyNames() {
            return Set.of(HOSTS);
        }

        @Override
        public String getValue(String property) {
            return HOSTS.equals(property) ? "127.0.0.1:" + chosenPort() : null;
        }

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public int getOrdinal() {
            return ORDINAL;
        }

        private String chosenPort() {
            if (!"0".equals(configuredPort)) {
                return configuredPort;
            }
            synchronized (System.getProperties()) {
                String chosen = System.getProperty(PORT);
                if (chosen == null) {
                    chosen = Integer.toString(freePort());
                    System.setProperty(PORT, chosen);
                }
                return chosen;
            }
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException("no free port on the loopback address for Elasticsearch", e);
            }
        }
    }
}
