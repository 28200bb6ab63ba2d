package org.comptoir.shop.dav;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/// A server of one user with an address book and a calendar, in memory: ETags, sync-tokens, and what goes wrong.
public final class StubDavServer implements AutoCloseable {

    private static final Pattern HREF = Pattern.compile("<d:href>([^<]*)</d:href>");
    private static final Pattern TOKEN = Pattern.compile("<d:sync-token>([^<]*)</d:sync-token>");

    private final HttpServer server;
    private final Map<String, String> texts = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> numbers = new ConcurrentSkipListMap<>();
    private int number = 1;
    private boolean isForgetful;

    public StubDavServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /// Somebody else changes everything that says a text.
    public synchronized void replaceAll(String text, String other) {
        texts.replaceAll((path, old) -> {
            if (old.contains(text)) {
                numbers.put(path, ++number);
            }
            return old.replace(text, other);
        });
    }

    public synchronized String everything() {
        return String.join("\n", texts.values());
    }

    /// Tokens of before are not known any more.
    void forgetTokens() {
        isForgetful = true;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getRawPath();
            switch (exchange.getRequestMethod()) {
                case "PROPFIND" -> propfind(exchange, path, body);
                case "REPORT" -> report(exchange, path, body);
                case "GET" -> get(exchange, path);
                case "PUT" -> put(exchange, path, body);
                case "DELETE" -> delete(exchange, path);
                case "MKCOL" -> send(exchange, 201, "");
                case String other -> send(exchange, 405, "");
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void many(HttpExchange exchange, List<String> responses, String token) throws IOException {
        send(exchange, 207, """
                <?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:A="urn:ietf:params:xml:ns:carddav" \
                xmlns:C="urn:ietf:params:xml:ns:caldav">%s%s</multistatus>""".formatted(
                        String.join("", responses), token.isEmpty() ? "" : "<sync-token>" + token + "</sync-token>"));
    }

    private static String response(String path, String properties) {
        return "<response><href>" + path + "</href><propstat><prop>" + properties
                + "</prop><status>HTTP/1.1 200 OK</status></propstat></response>";
    }

    private static void propfind(HttpExchange exchange, String path, String body) throws IOException {
        if (path.startsWith("/.well-known/")) {
            exchange.getResponseHeaders().set("Location", "/");
            send(exchange, 301, "");
        } else if (body.contains("current-user-principal")) {
            many(
                    exchange,
                    List.of(response(path, "<current-user-principal><href>/me/</href></current-user-principal>")),
                    "");
        } else if (body.contains("home-set")) {
            many(
                    exchange,
                    List.of(response(path, "<A:addressbook-home-set><href>/me/</href></A:addressbook-home-set>")),
                    "");
        } else if (path.equals("/me/")) {
            many(
                    exchange,
                    List.of(
                            response("/me/book/", "<resourcetype><collection/><A:addressbook/></resourcetype>"),
                            response("/me/cal/", "<resourcetype><collection/><C:calendar/></resourcetype>")),
                    "");
        } else {
            many(exchange, List.of(), "");
        }
    }

    private void report(HttpExchange exchange, String path, String body) throws IOException {
        var responses = new ArrayList<String>();
        if (body.contains("sync-collection")) {
            var token = TOKEN.matcher(body);
            var since = token.find() && !token.group(1).isEmpty() ? Integer.parseInt(token.group(1)) : 0;
            if (since > 0 && isForgetful) {
                isForgetful = false;
                send(exchange, 409, "");
                return;
            }
            for (var entry : new TreeMap<>(numbers).entrySet()) {
                var isGone = !texts.containsKey(entry.getKey());
                if (entry.getKey().startsWith(path) && entry.getValue() > since && !(isGone && since == 0)) {
                    responses.add(
                            isGone
                                    ? "<response><href>" + entry.getKey()
                                            + "</href><status>HTTP/1.1 404 Not Found</status></response>"
                                    : response(entry.getKey(), "<getetag>" + etag(entry.getKey()) + "</getetag>"));
                }
            }
            many(exchange, responses, Integer.toString(number));
            return;
        }
        var kind = body.contains("addressbook-multiget") ? "A:address-data" : "C:calendar-data";
        HREF.matcher(body)
                .results()
                .map(found -> found.group(1))
                .filter(texts::containsKey)
                .forEach(one -> {
                    var text = texts.getOrDefault(one, "").replace("&", "&amp;").replace("<", "&lt;");
                    responses.add(response(
                            one, "<getetag>" + etag(one) + "</getetag><" + kind + ">" + text + "</" + kind + ">"));
                });
        many(exchange, responses, "");
    }

    private String etag(String path) {
        return "\"" + numbers.get(path) + "\"";
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        var text = texts.get(path);
        if (text == null) {
            send(exchange, 404, "");
        } else {
            exchange.getResponseHeaders().set("ETag", etag(path));
            send(exchange, 200, text);
        }
    }

    private boolean isRefused(HttpExchange exchange, String path) {
        var match = exchange.getRequestHeaders().getFirst("If-Match");
        var none = exchange.getRequestHeaders().getFirst("If-None-Match");
        return match != null && !(texts.containsKey(path) && match.equals(etag(path)))
                || none != null && texts.containsKey(path);
    }

    private void put(HttpExchange exchange, String path, String body) throws IOException {
        if (isRefused(exchange, path)) {
            send(exchange, 412, "");
            return;
        }
        texts.put(path, body);
        numbers.put(path, ++number);
        exchange.getResponseHeaders().set("ETag", etag(path));
        send(exchange, 201, "");
    }

    private void delete(HttpExchange exchange, String path) throws IOException {
        if (!texts.containsKey(path) || isRefused(exchange, path)) {
            send(exchange, texts.containsKey(path) ? 412 : 404, "");
            return;
        }
        texts.remove(path);
        numbers.put(path, ++number);
        send(exchange, 204, "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
