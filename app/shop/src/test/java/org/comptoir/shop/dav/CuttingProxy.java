package org.comptoir.shop.dav;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// Hands requests on to a server until the link is lost: before a request arrives, or before its answer comes back.
final class CuttingProxy implements AutoCloseable {

    private static final List<String> HEADERS =
            List.of("Authorization", "Depth", "Content-Type", "If-Match", "If-None-Match");

    private final HttpServer server;
    private final String behind;
    private int left = Integer.MAX_VALUE;
    private boolean isAnswerLost;

    CuttingProxy(String behind) throws IOException {
        this.behind = behind.replaceAll("/$", "");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /// @param requests that are still answered
    /// @param answerLost whether the next one reaches the server all the same
    synchronized void cutAfter(int requests, boolean answerLost) {
        left = requests;
        isAnswerLost = answerLost;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var isCut = left-- <= 0;
            if (isCut && !(isAnswerLost && left == -1)) {
                return;
            }
            var request = HttpRequest.newBuilder(URI.create(behind + exchange.getRequestURI()))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            for (var name : HEADERS) {
                var value = exchange.getRequestHeaders().getFirst(name);
                if (value != null) {
                    request.header(name, value);
                }
            }
            var response = sent(request.build());
            if (isCut) {
                return;
            }
            for (var name : List.of("ETag", "Location", "Content-Type")) {
                response.headers()
                        .firstValue(name)
                        .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
            }
            var body = response.body();
            exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// By a client of its own each time: Radicale closes connections that a client would use again.
    private static HttpResponse<byte[]> sent(HttpRequest request) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
