package org.comptoir.customers.transfer.dryrun;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.pos.contact.CustomerId;

/// Which existing customer a contact is.
sealed interface CustomerMatch {

    /// Exactly the same contact was imported before; changes made since are kept.
    record Again(CustomerId customer) implements CustomerMatch {}

    record Found(CustomerId customer) implements CustomerMatch {}

    record Unsure(RowDecision.Doubt doubt, String other) implements CustomerMatch {}

    record Nobody() implements CustomerMatch {}

    /// Matches by earlier import, by identity, by our own number, then by telephone number or e-mail address
    /// together with the name; name and town alone make it ambiguous.
    static CustomerMatch of(ImportedContact incoming, Identity identity, ExistingCustomers existing) {
        var imported = existing.origins().get(identity.digest());
        if (imported != null) {
            return new Again(new CustomerId(imported));
        }
        var byUid = existing.uids()
                .getOrDefault(incoming.details().uid(), existing.origins().get(identity.uid()));
        if (byUid != null) {
            return new Found(new CustomerId(byUid));
        }
        var byNumber = existing.numbers().get(incoming.number());
        if (byNumber != null && byNumber.text().equals(identity.name())) {
            return new Found(new CustomerId(byNumber.id()));
        }
        return byWay(incoming, identity, existing);
    }

    private static CustomerMatch byWay(ImportedContact incoming, Identity identity, ExistingCustomers existing) {
        var sharing = identity.ways().stream()
                .flatMap(key -> existing.ways().getOrDefault(key, List.of()).stream())
                .filter(other -> other.text().equals(identity.name()))
                .collect(Collectors.toSet());
        if (sharing.size() > 1) {
            return new Unsure(RowDecision.Doubt.SEVERAL, display(sharing));
        }
        return sharing.isEmpty()
                ? byName(incoming, identity, existing)
                : new Found(new CustomerId(sharing.iterator().next().id()));
    }

    private static CustomerMatch byName(ImportedContact incoming, Identity identity, ExistingCustomers existing) {
        var named = existing.names().getOrDefault(Folding.of(incoming.details().listName()), List.of());
        if (named.isEmpty()) {
            return new Nobody();
        }
        var sameTown = named.stream()
                .filter(other -> !identity.town().isEmpty() && other.text().equals(identity.town()))
                .collect(Collectors.toSet());
        if (!sameTown.isEmpty()) {
            return new Unsure(RowDecision.Doubt.SAME_NAME_AND_TOWN, display(sameTown));
        }
        return identity.ways().isEmpty() && identity.town().isEmpty()
                ? new Unsure(RowDecision.Doubt.SAME_NAME, display(Set.copyOf(named)))
                : new Nobody();
    }

    private static String display(Set<ExistingCustomers.Other> others) {
        return others.stream()
                .map(ExistingCustomers.Other::displayName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
