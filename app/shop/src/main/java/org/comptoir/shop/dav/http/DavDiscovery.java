package org.comptoir.shop.dav.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.dav.link.DavKind;

/// Finds the address books and calendars of a user, from any address of their server (RFC 6764, section 6): the address
/// may be that of a collection or of a user, else the server is asked at its well-known places.
public final class DavDiscovery {

    private static final String PRINCIPAL = """
            <?xml version="1.0" encoding="utf-8"?>
            <d:propfind xmlns:d="DAV:"><d:prop><d:current-user-principal/><d:resourcetype/></d:prop></d:propfind>
            """;

    private static final String HOMES = """
            <?xml version="1.0" encoding="utf-8"?>
            <d:propfind xmlns:d="DAV:" xmlns:a="urn:ietf:params:xml:ns:carddav" xmlns:c="urn:ietf:params:xml:ns:caldav">
            <d:prop><a:addressbook-home-set/><c:calendar-home-set/></d:prop></d:propfind>
            """;

    private static final String COLLECTIONS = """
            <?xml version="1.0" encoding="utf-8"?>
            <d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
            <d:prop><d:resourcetype/><d:displayname/><c:supported-calendar-component-set/></d:prop></d:propfind>
            """;

    private static final List<String> WELL_KNOWN = List.of("/.well-known/carddav", "/.well-known/caldav", "/");

    private final DavHttp http;

    public DavDiscovery(DavHttp http) {
        this.http = http;
    }

    /// By their names; none if the user has none.
    ///
    /// @throws DavFailure if the server cannot be asked, or is none
    public List<FoundCollection> find() throws DavFailure {
        var found = new LinkedHashMap<URI, FoundCollection>();
        collect(http.server(), found);
        var places = new ArrayList<URI>();
        places.add(http.server());
        WELL_KNOWN.forEach(path -> places.add(http.at(path)));
        var isServer = !found.isEmpty();
        for (var place : places) {
            var principals = hrefs(place, PRINCIPAL, "current-user-principal");
            isServer = isServer || !principals.isEmpty();
            for (var principal : principals) {
                for (var home : homes(principal)) {
                    collect(home, found);
                }
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        if (!isServer) {
            throw new DavFailure(DavProblem.NOT_UNDERSTOOD);
        }
        return found.values().stream()
                .sorted(Comparator.comparing(FoundCollection::kind).thenComparing(FoundCollection::name))
                .toList();
    }

    private LinkedHashSet<URI> homes(URI principal) throws DavFailure {
        var homes = new LinkedHashSet<URI>();
        homes.addAll(hrefs(principal, HOMES, "addressbook-home-set"));
        homes.addAll(hrefs(principal, HOMES, "calendar-home-set"));
        return homes;
    }

    private List<URI> hrefs(URI at, String question, String property) throws DavFailure {
        var namespace = switch (property) {
            case "addressbook-home-set" -> DavXml.CARDS;
            case "calendar-home-set" -> DavXml.CALENDARS;
            case String other -> DavXml.DAV;
        };
        var answer = ask(at, question, "0");
        if (answer.status() != 207) {
            return List.of();
        }
        return answer.many().entries().stream()
                .map(entry -> entry.href(namespace, property))
                .filter(href -> !href.isEmpty())
                .map(href -> DavPath.on(answer.at(), DavPath.of(href)))
                .distinct()
                .toList();
    }

    private void collect(URI at, Map<URI, FoundCollection> found) throws DavFailure {
        var answer = ask(at, COLLECTIONS, "1");
        if (answer.status() != 207) {
            return;
        }
        for (var entry : answer.many().entries()) {
            var type = entry.property(DavXml.DAV, "resourcetype");
            var isBook = type.flatMap(kind -> DavXml.child(kind, DavXml.CARDS, "addressbook"))
                    .isPresent();
            var isCalendar = type.flatMap(kind -> DavXml.child(kind, DavXml.CALENDARS, "calendar"))
                            .isPresent()
                    && keepsEvents(entry);
            if (isBook || isCalendar) {
                var place = DavPath.on(answer.at(), entry.path());
                var kind = isBook ? DavKind.BOOK : DavKind.CALENDAR;
                found.put(place, new FoundCollection(kind, place.toString(), name(entry)));
            }
        }
    }

    /// A list of tasks is a calendar, too.
    private static boolean keepsEvents(DavEntry entry) {
        var kinds = entry.property(DavXml.CALENDARS, "supported-calendar-component-set")
                .map(set -> DavXml.children(set, DavXml.CALENDARS, "comp"))
                .orElse(List.of());
        return kinds.isEmpty()
                || kinds.stream().anyMatch(kind -> kind.getAttribute("name").equals("VEVENT"));
    }

    private static String name(DavEntry entry) {
        var name = entry.text(DavXml.DAV, "displayname");
        var path = entry.path().replaceAll("/+$", "");
        return name.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : name;
    }

    private DavReply ask(URI at, String question, String depth) throws DavFailure {
        var headers = Map.of("Depth", depth, "Content-Type", "application/xml; charset=utf-8");
        return http.send("PROPFIND", at, headers, question);
    }
}
