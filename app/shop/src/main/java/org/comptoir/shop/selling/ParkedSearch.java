package org.comptoir.shop.selling;

import java.util.stream.Stream;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.sales.parked.OpenTicket;

/// Finds a ticket on hold by its words and by its customer's name, whatever the accents and capitals.
public final class ParkedSearch {

    private static final String WORD_GAP = "\\s+";

    private ParkedSearch() {}

    /// The name of its customer; empty if it has none.
    public static String customer(OpenTicket ticket) {
        var customer = ticket.basket().customer();
        return customer == null ? "" : customer.displayName();
    }

    /// Whether its words and its customer's name have all these words, or their beginnings.
    public static boolean matches(OpenTicket ticket, String query) {
        var words = Stream.of(ticket.label(), customer(ticket))
                .flatMap(text -> Stream.of(Folding.of(text).split(WORD_GAP)))
                .filter(word -> !word.isEmpty())
                .toList();
        return Stream.of(Folding.of(query).strip().split(WORD_GAP))
                .allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
    }

    /// Whether these are its very words, or its customer's name.
    public static boolean isNamed(OpenTicket ticket, String query) {
        var asked = Folding.of(query).strip();
        return !asked.isEmpty()
                && (asked.equals(Folding.of(ticket.label())) || asked.equals(Folding.of(customer(ticket))));
    }
}
