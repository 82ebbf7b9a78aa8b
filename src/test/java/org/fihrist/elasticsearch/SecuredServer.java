package org.fihrist.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.awaitility.Awaitility;
import org.fihrist.testing.Ports;

/** The real server with security switched on: TLS and a user who may do what the service needs and no more. */
final class SecuredServer {

    static final String USER = "fihrist";
    static final String PASSWORD = "a password";
    static final String INDEX = "secured";

    // A system property: each class of tests has a class loader of its own.
    private static final String PORT = "org.fihrist.test-secured-port";
    private static final char[] STORE_PASSWORD = "changeit".toCharArray();
    // As deploy/README.md says.
    private static final String ROLE = """
            fihrist:
              cluster: [monitor, manage_index_templates]
              indices:
                - names: ["%s*"]
                  privileges: [all]
            """.formatted(INDEX);
    private static final String SECURITY = """
            xpack.security.enabled: true
            xpack.security.http.ssl:
              enabled: true
              certificate: server.pem
              key: server.key
            """;

    private final int port;
    private final ServerFolder folder;
    private final ServerPlace place;

    private SecuredServer(int port) {
        this.port = port;
        this.place = ServerPlace.of(
                Path.of("target/elasticsearch/server").toAbsolutePath(), Path.of("target/test-secured"), java());
        this.folder = new ServerFolder(place.data());
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The one of this process, which ends with it; started, and waited for, where it does not run yet. */
    static SecuredServer running() {
        String port = System.getProperty(PORT);
        return port == null ? start() : new SecuredServer(Integer.parseInt(port));
    }

    private static SecuredServer start() {
        var server = new SecuredServer(Ports.free());
        try {
            server.run();
            System.setProperty(PORT, Integer.toString(server.port));
            return server;
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException("the secured server could not be started", e);
        }
    }

    private void run() throws IOException, GeneralSecurityException, InterruptedException {
        folder.prepare(place.home(), port);
        Path settings = folder.configuration().resolve("elasticsearch.yml");
        Files.writeString(settings, Files.readString(settings).replace("xpack.security.enabled: false\n", SECURITY));
        write("roles.yml", ROLE);
        write("users", USER + ":" + hash(PASSWORD) + "\n");
        write("users_roles", "fihrist:" + USER + "\n");
        makeCertificate();
        if (ServerCommand.runsAsRoot()) {
            folder.changeOwner(ServerCommand.NOBODY);
        }
        ServerProcess process = ServerProcess.start(place.home(), java(), folder, "384m");
        Runtime.getRuntime().addShutdownHook(new Thread(process::stop));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .ignoreExceptions()
                .until(() -> status("_cluster/health?wait_for_status=yellow&timeout=2s") == 200);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.configuration().resolve(file), text);
    }

    /** In the oldest of the forms that its file of users takes, which the JDK can make. */
    private static String hash(String password) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(password.getBytes(UTF_8));
        return "{SHA}" + Base64.getEncoder().encodeToString(digest);
    }

    private void makeCertificate() throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.configuration().resolve("server.p12");
        Files.deleteIfExists(store);
        int status = new ProcessBuilder(List.of(
                        java().resolve("bin/keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(STORE_PASSWORD)))
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("keytool ended with " + status);
        }
        KeyStore keys = keys();
        write("server.pem", pem("CERTIFICATE", keys.getCertificate("server").getEncoded()));
        write(
                "server.key",
                pem("PRIVATE KEY", keys.getKey("server", STORE_PASSWORD).getEncoded()));
    }

    private KeyStore keys() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(folder.configuration().resolve("server.p12"))) {
            keys.load(bytes, STORE_PASSWORD);
        }
        return keys;
    }

    private static String pem(String kind, byte[] bytes) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }

    /** Where it listens, as the service's settings have it. */
    String host() {
        return "127.0.0.1:" + port;
    }

    /** The certificate that its clients are to trust. */
    Path certificate() {
        return folder.configuration().resolve("server.pem");
    }

    private int status(String path) throws IOException, GeneralSecurityException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(UTF_8));
        try (HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://" + host() + "/" + path))
                    .header("Authorization", "Basic " + credentials)
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private SSLContext trusting() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys().getCertificate("server"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
