package org.comptoir.shop.dav.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.customers.dav.link.DavKind;

/// One address book or calendar on a server.
public final class RemoteCollection {

    /// As many as some servers answer at most.
    public static final int BATCH = 50;

    private static final int MAX_PAGES = 10_000;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final int CHANGED_MEANWHILE = 412;
    private static final int NO_ROOM = 507;
    private static final int MANY = 207;

    private final DavHttp http;
    private final DavKind kind;
    private final URI place;
    private final String path;

    /// @param url as [FoundCollection#path] has it
    public RemoteCollection(DavHttp http, DavKind kind, String url) throws DavFailure {
        this.http = http;
        this.kind = kind;
        var address = DavHttp.address(url);
        place = address.getRawPath().endsWith("/") ? address : DavPath.on(address, address.getRawPath() + "/");
        path = place.getRawPath();
    }

    /// A state of the collection, or what became of it since another.
    ///
    /// @param changed what there is, by path, with its ETag; of a whole listing everything
    /// @param gone paths where something was; empty for a whole listing
    /// @param token by which the server tells the next changes; empty if it cannot
    /// @param isWhole whether what is not named is gone
    public record Changes(Map<String, String> changed, List<String> gone, String token, boolean isWhole) {}

    /// A resource as the server has it.
    public record Resource(String path, String etag, String text) {}

    /// What became of something that was put or deleted.
    public sealed interface Outcome {

        /// @param etag empty if the server stored something else than was sent, or does not say
        record Done(String etag) implements Outcome {}

        /// Somebody changed it meanwhile, or it is there or gone against expectation.
        record ChangedMeanwhile() implements Outcome {}

        /// The server does not want this one.
        record Refused(int status) implements Outcome {}
    }

    /// What changed since a token; all that there is where the server cannot tell, or does not know the token any more.
    ///
    /// @param token empty for all
    public Changes changes(String token) throws DavFailure {
        var since = sync(token);
        if (since.isPresent()) {
            return since.get();
        }
        var all = token.isEmpty() ? Optional.<Changes>empty() : sync("");
        return all.isPresent() ? all.get() : listing();
    }

    /// RFC 6578; empty if the server does not understand it, or not this token.
    private Optional<Changes> sync(String token) throws DavFailure {
        var changed = new LinkedHashMap<String, String>();
        var gone = new HashSet<String>();
        var next = token;
        for (var page = 0; page < MAX_PAGES; page++) {
            var answer = report("0", """
                    <d:sync-collection xmlns:d="DAV:"><d:sync-token>%s</d:sync-token><d:sync-level>1</d:sync-level>\
                    <d:prop><d:getetag/></d:prop></d:sync-collection>
                    """.formatted(DavXml.escaped(next)));
            if (answer.status() != MANY) {
                return Optional.empty();
            }
            var many = answer.many();
            if (many.syncToken().isEmpty()) {
                return Optional.empty();
            }
            var isCut = false;
            for (var entry : many.entries()) {
                if (entry.status() == NO_ROOM) {
                    isCut = true;
                } else if (entry.status() == NOT_FOUND || entry.status() == GONE) {
                    changed.remove(entry.path());
                    gone.add(entry.path());
                } else if (isResource(entry)) {
                    gone.remove(entry.path());
                    changed.put(entry.path(), entry.text(DavXml.DAV, "getetag"));
                }
            }
            if (!isCut || many.syncToken().equals(next)) {
                return Optional.of(new Changes(changed, List.copyOf(gone), many.syncToken(), token.isEmpty()));
            }
            next = many.syncToken();
        }
        return Optional.empty();
    }

    private boolean isResource(DavEntry entry) {
        return !entry.path().equals(path)
                && !entry.path().endsWith("/")
                && !entry.text(DavXml.DAV, "getetag").isEmpty();
    }

    private Changes listing() throws DavFailure {
        var headers = Map.of("Depth", "1", "Content-Type", "application/xml; charset=utf-8");
        var answer = http.send("PROPFIND", place, headers, """
                <?xml version="1.0" encoding="utf-8"?>
                <d:propfind xmlns:d="DAV:"><d:prop><d:getetag/></d:prop></d:propfind>
                """);
        var changed = new LinkedHashMap<String, String>();
        for (var entry : many(answer).entries()) {
            if (isResource(entry)) {
                changed.put(entry.path(), entry.text(DavXml.DAV, "getetag"));
            }
        }
        return new Changes(changed, List.of(), "", true);
    }

    private static MultiStatus many(DavReply answer) throws DavFailure {
        return switch (answer.status()) {
            case FORBIDDEN -> throw new DavFailure(DavProblem.FORBIDDEN);
            case NOT_FOUND, GONE -> throw new DavFailure(DavProblem.NOT_FOUND);
            default -> answer.many();
        };
    }

    private DavReply report(String depth, String body) throws DavFailure {
        return http.send(
                "REPORT",
                place,
                Map.of("Depth", depth, "Content-Type", "application/xml; charset=utf-8"),
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + body);
    }

    /// At most [#BATCH] resources; those that are gone meanwhile are left out.
    public List<Resource> read(List<String> paths) throws DavFailure {
        var isBook = kind == DavKind.BOOK;
        var hrefs = paths.stream()
                .map(one -> "<d:href>" + DavXml.escaped(one) + "</d:href>")
                .collect(Collectors.joining());
        var answer = report("1", """
                <x:%s xmlns:d="DAV:" xmlns:x="%s"><d:prop><d:getetag/><x:%s/></d:prop>%s</x:%s>
                """.formatted(
                        isBook ? "addressbook-multiget" : "calendar-multiget",
                        isBook ? DavXml.CARDS : DavXml.CALENDARS,
                        isBook ? "address-data" : "calendar-data",
                        hrefs,
                        isBook ? "addressbook-multiget" : "calendar-multiget"));
        if (answer.status() != MANY) {
            return oneByOne(paths);
        }
        var found = new ArrayList<Resource>();
        for (var entry : answer.many().entries()) {
            var text =
                    isBook ? entry.text(DavXml.CARDS, "address-data") : entry.text(DavXml.CALENDARS, "calendar-data");
            var etag = entry.text(DavXml.DAV, "getetag");
            if (!text.isEmpty() && !etag.isEmpty()) {
                found.add(new Resource(entry.path(), etag, text + "\r\n"));
            }
        }
        return found;
    }

    private List<Resource> oneByOne(List<String> paths) throws DavFailure {
        var found = new ArrayList<Resource>();
        for (var one : paths) {
            read(one).ifPresent(found::add);
        }
        return found;
    }

    /// A resource; empty if there is none.
    public Optional<Resource> read(String one) throws DavFailure {
        var answer = http.send("GET", on(one), Map.of(), "");
        return answer.isDone() && !answer.etag().isEmpty()
                ? Optional.of(new Resource(one, answer.etag(), new String(answer.body(), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /// Where something is put that is new.
    ///
    /// @param extension such as `.vcf`
    public String newPath(String uid, String extension) {
        return path + DavPath.part(uid.replaceAll("[^A-Za-z0-9@._-]", "-")) + extension;
    }

    /// @param etag what the server must still have; empty if nothing may be there
    public Outcome put(String one, String etag, String mediaType, String text) throws DavFailure {
        var condition = etag.isEmpty() ? Map.entry("If-None-Match", "*") : Map.entry("If-Match", etag);
        var headers = Map.ofEntries(condition, Map.entry("Content-Type", mediaType));
        return outcome(http.send("PUT", on(one), headers, text));
    }

    /// What is gone already is as good as deleted.
    public Outcome delete(String one, String etag) throws DavFailure {
        var answer = http.send("DELETE", on(one), Map.of("If-Match", etag), "");
        return answer.status() == NOT_FOUND || answer.status() == GONE ? new Outcome.Done("") : outcome(answer);
    }

    private static Outcome outcome(DavReply answer) {
        if (answer.isDone()) {
            return new Outcome.Done(answer.etag());
        }
        var isElsewhere = answer.status() == CHANGED_MEANWHILE
                || answer.status() == NOT_FOUND
                || answer.status() == GONE
                || answer.status() == CONFLICT;
        return isElsewhere ? new Outcome.ChangedMeanwhile() : new Outcome.Refused(answer.status());
    }

    private URI on(String one) {
        return DavPath.on(place, one);
    }
}
