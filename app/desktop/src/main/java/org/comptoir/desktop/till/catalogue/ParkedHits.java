package org.comptoir.desktop.till.catalogue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comptoir.desktop.till.ticket.ParkedText;
import org.comptoir.desktop.till.ticket.ShopTills;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.shop.selling.ParkedSearch;

/// Finds tickets on hold by their words or their customer's name. For the background.
public final class ParkedHits {

    private final OpenTickets openTickets;
    private final ShopTills tills;
    private final ParkedText text;

    public ParkedHits(OpenTickets openTickets, ShopTills tills, ParkedText text) {
        this.openTickets = openTickets;
        this.tills = tills;
        this.text = text;
    }

    /// Those with these very words, which come before any article.
    List<HitItem> named(String query) {
        return hits(ticket -> ParkedSearch.isNamed(ticket, query)).toList();
    }

    /// Those whose words begin like these.
    List<HitItem> like(String query, int max) {
        return hits(ticket -> ParkedSearch.matches(ticket, query) && !ParkedSearch.isNamed(ticket, query))
                .limit(max)
                .toList();
    }

    /// Those that match, or all if nothing is asked, the newest first.
    List<HitItem> all(String query) {
        return hits(ticket -> query.isBlank() || ParkedSearch.matches(ticket, query))
                .toList();
    }

    private Stream<HitItem> hits(Predicate<OpenTicket> wanted) {
        var found = openTickets.parked().stream().filter(wanted).toList();
        if (found.isEmpty()) {
            return Stream.empty();
        }
        var names = tills.names();
        return found.stream().map(ticket -> {
            var summary = text.summary(ticket, names);
            return new HitItem(
                    HitItem.Kind.PARKED, 0, summary.title(), summary.details(), summary.amount(), ticket.requestId());
        });
    }
}
