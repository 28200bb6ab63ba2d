package org.comptoir.shop.dav.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Requests to one server, with the user's password: encrypted, except to a server of the shop's own network that was
/// chosen so. Redirects are followed by hand, because the method has to stay the same and the password must not go to
/// strangers.
public final class DavHttp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DavHttp.class);

    /// Of one answer: a batch of cards with pictures is far below.
    static final int MAX_BODY = 64 * 1024 * 1024;

    private static final Duration CONNECTING = Duration.ofSeconds(15);
    private static final Duration ANSWERING = Duration.ofSeconds(60);
    private static final Duration USUAL_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    private static final int MAX_REDIRECTS = 5;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int UNAVAILABLE = 503;
    private static final int NO_ROOM = 507;

    private final HttpClient client;
    private final URI server;
    private final String credentials;
    private final Duration answering;

    /// @param address as typed
    /// @param trust the certificates to be believed; null for the machine's
    public DavHttp(String address, String user, String password, @Nullable SSLContext trust) throws DavFailure {
        this(address, user, password, trust, ANSWERING);
    }

    DavHttp(String address, String user, String password, @Nullable SSLContext trust, Duration answering)
            throws DavFailure {
        server = address(address);
        this.answering = answering;
        var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        credentials = "Basic " + Base64.getEncoder().encodeToString(pair);
        var builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING);
        client = (trust == null ? builder : builder.sslContext(trust)).build();
    }

    /// The address of a server as typed: without a scheme it is an encrypted one.
    static URI address(String typed) throws DavFailure {
        var text = typed.strip();
        var whole = text.contains("://") ? text : "https://" + text;
        try {
            var address = URI.create(whole).normalize();
            var host = address.getHost();
            if (host == null || address.getRawUserInfo() != null) {
                throw new DavFailure(DavProblem.NO_ADDRESS);
            }
            if (!isSecure(address)) {
                throw new DavFailure(DavProblem.NOT_SECURE);
            }
            var path = address.getRawPath();
            return DavPath.on(address, path.isEmpty() ? "/" : DavPath.of(path));
        } catch (IllegalArgumentException e) {
            throw new DavFailure(DavProblem.NO_ADDRESS, e);
        }
    }

    /// Unencrypted only where nobody outside the shop can listen: this machine, and addresses of private networks
    /// (RFC 1918, RFC 4193) or names that only a local network knows (RFC 6762).
    private static boolean isSecure(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http") && isLocal(host);
    }

    private static boolean isLocal(String host) {
        if (host.equals("localhost") || host.endsWith(".local") || !host.contains(".") && !host.contains(":")) {
            return true;
        }
        if (!host.matches("[0-9.]+|\\[[0-9a-f:.]+]")) {
            return false;
        }
        try {
            var address = InetAddress.getByName(host);
            return address.isLoopbackAddress()
                    || address.isSiteLocalAddress()
                    || address.isLinkLocalAddress()
                    || (address.getAddress()[0] & 0xFE) == 0xFC && address.getAddress().length == 16;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    URI server() {
        return server;
    }

    /// A place on this server.
    URI at(String path) {
        return DavPath.on(server, path);
    }

    /// @param body empty for none
    DavReply send(String method, URI at, Map<String, String> headers, String body) throws DavFailure {
        var place = at;
        for (var redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            var response = response(method, place, headers, body);
            var next = redirect(place, response);
            if (next.isEmpty()) {
                return answer(place, response);
            }
            place = next.get();
        }
        throw new DavFailure(DavProblem.NOT_UNDERSTOOD);
    }

    private HttpResponse<InputStream> response(String method, URI at, Map<String, String> headers, String body)
            throws DavFailure {
        var content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(at)
                .timeout(answering)
                .header("Authorization", credentials)
                .header("User-Agent", "Comptoir")
                .method(method, content);
        headers.forEach(request::header);
        try {
            return again(request.build());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DavFailure(DavProblem.NO_ANSWER, e);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// Servers close connections that the client believes to be open. All that is sent has a condition, so that sending
    /// it
    /// twice does no harm.
    private HttpResponse<InputStream> again(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException | ConnectException | SSLException e) {
            throw e;
        } catch (IOException e) {
            LOG.debug("The connection was closed; the request is sent once more", e);
            return client.send(request, BodyHandlers.ofInputStream());
        }
    }

    private static DavFailure failure(IOException problem) {
        return new DavFailure(problem instanceof SSLException ? DavProblem.CERTIFICATE : DavProblem.NO_ANSWER, problem);
    }

    private static byte[] body(HttpResponse<InputStream> response) throws DavFailure {
        try (var stream = response.body()) {
            var bytes = stream.readNBytes(MAX_BODY + 1);
            if (bytes.length > MAX_BODY) {
                throw new DavFailure(DavProblem.TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// Where the server sends us on: never to a way that is less secure, and never to a stranger, who would get the
    /// password.
    private Optional<URI> redirect(URI from, HttpResponse<InputStream> response) throws DavFailure {
        var status = response.statusCode();
        var location = response.headers().firstValue("Location");
        if (status < 300 || status >= 400 || location.isEmpty()) {
            return Optional.empty();
        }
        body(response);
        try {
            var next = from.resolve(location.get());
            var isSameWay = from.getScheme().equals(next.getScheme()) || "https".equals(next.getScheme());
            if (next.getHost() == null || !isSameWay || !isRelated(next.getHost())) {
                throw new DavFailure(DavProblem.NOT_SECURE);
            }
            return Optional.of(next);
        } catch (IllegalArgumentException e) {
            throw new DavFailure(DavProblem.NOT_UNDERSTOOD, e);
        }
    }

    /// Large providers have a host for each of their parts, below the same domain.
    private boolean isRelated(String host) {
        return host.equalsIgnoreCase(server.getHost()) || domain(host).equals(domain(server.getHost()));
    }

    private static String domain(String host) {
        var parts = host.toLowerCase(Locale.ROOT).split("\\.");
        // An address in figures has no domain, and neither has a name of one part, nor one below a country's suffix.
        return host.matches("[0-9.]+|\\[.*") || parts.length < 3
                ? host.toLowerCase(Locale.ROOT)
                : String.join(".", Arrays.asList(parts).subList(1, parts.length));
    }

    private static DavReply answer(URI at, HttpResponse<InputStream> response) throws DavFailure {
        var status = response.statusCode();
        if (status == UNAUTHORIZED) {
            throw new DavFailure(DavProblem.SIGN_IN_REFUSED);
        }
        if (status == TOO_MANY_REQUESTS || status == UNAVAILABLE) {
            throw new DavFailure(DavProblem.BUSY, pause(response), null);
        }
        if (status == NO_ROOM) {
            throw new DavFailure(DavProblem.FULL);
        }
        if (status >= SERVER_ERRORS && status != NOT_IMPLEMENTED) {
            throw new DavFailure(DavProblem.SERVER_FAULT);
        }
        return new DavReply(status, at, response.headers().firstValue("ETag").orElse(""), body(response));
    }

    /// In seconds or as a date (RFC 9110, section 10.2.3); a date is not worth trusting the server's clock.
    private static Duration pause(HttpResponse<InputStream> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.strip().matches("[0-9]{1,7}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text.strip())))
                .filter(pause -> pause.compareTo(LONGEST_PAUSE) < 0)
                .orElse(USUAL_PAUSE);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
