package org.shice.notice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A chat's robot on this machine with a certificate of its own; answers as it is told and keeps what it heard. */
final class ChatRobot implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final HttpsServer server;
    private final SSLContext trust;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();

    private ChatRobot(HttpsServer server, SSLContext trust) {
        this.server = server;
        this.trust = trust;
    }

    static ChatRobot started(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var context = context(keys(folder));
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        var robot = new ChatRobot(server, context);
        server.createContext("/", robot::answer);
        server.start();
        return robot;
    }

    String address() {
        return "https://localhost:" + server.getAddress().getPort() + "/send?key=secret-key";
    }

    HttpClient.Builder client() {
        return HttpClient.newBuilder().sslContext(trust);
    }

    /** What to answer next; without it, that all is well. */
    ChatRobot next(int status, String body) {
        answers.add(new Answer(status, body));
        return this;
    }

    List<String> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            synchronized (heard) {
                heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            }
            var answer = answers.isEmpty() ? new Answer(200, "{\"errcode\":0,\"code\":0}") : answers.remove();
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            if (answer.status() == 302) {
                exchange.getResponseHeaders().add("Location", answer.body());
            }
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Path keys(Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("robot.p12");
        if (!Files.exists(file)) {
            var tool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            new ProcessBuilder(
                            tool,
                            "-genkeypair",
                            "-alias",
                            "robot",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-validity",
                            "2",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            "changeit",
                            "-keystore",
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        return file;
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(keys)) {
            store.load(file, PASSWORD);
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, PASSWORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(int status, String body) {}
}
