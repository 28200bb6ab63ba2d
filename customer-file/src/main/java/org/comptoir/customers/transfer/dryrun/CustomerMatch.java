package org.comptoir.customers.transfer.dryrun;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.pos.contact.CustomerId;

/// Whom a contact is, of those who are known.
sealed interface CustomerMatch {

    /// Exactly this was imported before; what people changed since stays.
    record Again(CustomerId customer) implements CustomerMatch {}

    record Found(CustomerId customer) implements CustomerMatch {}

    record Unsure(RowDecision.Doubt doubt, String other) implements CustomerMatch {}

    record Nobody() implements CustomerMatch {}

    /// By what was imported before, by identity, by our own number, by telephone or e-mail with the name; the name and
    /// the town alone make it doubtful.
    static CustomerMatch of(ImportedContact incoming, Identity identity, ExistingCustomers known) {
        var again = known.origins().get(identity.digest());
        if (again != null) {
            return new Again(new CustomerId(again));
        }
        var byUid = known.uids()
                .getOrDefault(incoming.details().uid(), known.origins().get(identity.uid()));
        if (byUid != null) {
            return new Found(new CustomerId(byUid));
        }
        var byNumber = known.numbers().get(incoming.number());
        if (byNumber != null && byNumber.text().equals(identity.name())) {
            return new Found(new CustomerId(byNumber.id()));
        }
        return byWay(incoming, identity, known);
    }

    private static CustomerMatch byWay(ImportedContact incoming, Identity identity, ExistingCustomers known) {
        var sharing = identity.ways().stream()
                .flatMap(way -> known.ways().getOrDefault(way, List.of()).stream())
                .filter(other -> other.text().equals(identity.name()))
                .collect(Collectors.toSet());
        if (sharing.size() > 1) {
            return new Unsure(RowDecision.Doubt.SEVERAL, shown(sharing));
        }
        return sharing.isEmpty()
                ? byName(incoming, identity, known)
                : new Found(new CustomerId(sharing.iterator().next().id()));
    }

    private static CustomerMatch byName(ImportedContact incoming, Identity identity, ExistingCustomers known) {
        var named = known.names().getOrDefault(Folding.of(incoming.details().listName()), List.of());
        if (named.isEmpty()) {
            return new Nobody();
        }
        var sameTown = named.stream()
                .filter(other -> !identity.town().isEmpty() && other.text().equals(identity.town()))
                .collect(Collectors.toSet());
        if (!sameTown.isEmpty()) {
            return new Unsure(RowDecision.Doubt.SAME_NAME_AND_TOWN, shown(sameTown));
        }
        return identity.ways().isEmpty() && identity.town().isEmpty()
                ? new Unsure(RowDecision.Doubt.SAME_NAME, shown(Set.copyOf(named)))
                : new Nobody();
    }

    private static String shown(Set<ExistingCustomers.Other> others) {
        return others.stream()
                .map(ExistingCustomers.Other::shown)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
