package org.comptoir.customers.transfer.dryrun;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.pos.contact.CustomerId;
import org.jspecify.annotations.Nullable;

/// Which existing customer a contact is.
sealed interface CustomerMatch {

    /// Exactly the same contact was imported before; changes made since are kept.
    record Again(CustomerId customer) implements CustomerMatch {}

    record Found(CustomerId customer) implements CustomerMatch {}

    record Unsure(
            RowDecision.Doubt doubt, String other, @Nullable CustomerId candidate) implements CustomerMatch {}

    record Nobody() implements CustomerMatch {}

    /// Matches by earlier import, by identity, by our own number, then by telephone number, e-mail address or number
    /// in the old program together with the name; name and town alone make it ambiguous.
    static CustomerMatch of(ImportedContact incoming, Identity identity, ExistingCustomers existing) {
        var imported = existing.origins().get(identity.digest());
        if (imported != null) {
            return new Again(new CustomerId(imported));
        }
        var byUid = existing.uids().get(incoming.details().uid());
        if (byUid != null) {
            return isNameRelated(byUid.text(), identity.name())
                    ? new Found(new CustomerId(byUid.id()))
                    : unsure(RowDecision.Doubt.OTHER_NAME, Set.of(byUid));
        }
        var byEarlierUid = existing.origins().get(identity.uid());
        if (byEarlierUid != null) {
            return new Found(new CustomerId(byEarlierUid));
        }
        var byNumber = existing.numbers().get(incoming.number());
        if (byNumber != null && byNumber.text().equals(identity.name())) {
            return new Found(new CustomerId(byNumber.id()));
        }
        return byWay(incoming, identity, existing);
    }

    /// Whether two names have a word in common, or one is missing.
    private static boolean isNameRelated(String one, String other) {
        var words = Set.of(one.split(" "));
        return one.isEmpty()
                || other.isEmpty()
                || Arrays.stream(other.split(" ")).anyMatch(words::contains);
    }

    private static CustomerMatch byWay(ImportedContact incoming, Identity identity, ExistingCustomers existing) {
        var sharing = identity.ways().stream()
                .flatMap(key -> existing.ways().getOrDefault(key, List.of()).stream())
                .filter(other -> other.text().equals(identity.name()))
                .collect(Collectors.toSet());
        if (sharing.isEmpty()) {
            return byName(incoming, identity, existing);
        }
        var traits = Traits.of(incoming.details());
        var same = sharing.stream()
                .filter(other -> !traits.isBornOnAnotherDay(other.traits()))
                .toList();
        if (same.isEmpty()) {
            return unsure(RowDecision.Doubt.OTHER_BIRTHDAY, sharing);
        }
        return same.size() > 1
                ? unsure(RowDecision.Doubt.SEVERAL, same)
                : new Found(new CustomerId(same.getFirst().id()));
    }

    private static CustomerMatch byName(ImportedContact incoming, Identity identity, ExistingCustomers existing) {
        var traits = Traits.of(incoming.details());
        var named = existing.names().getOrDefault(Folding.of(incoming.details().listName()), List.of()).stream()
                .filter(other -> !traits.isSomebodyElse(other.traits()))
                .toList();
        if (named.isEmpty()) {
            return byFormerNumber(incoming, identity, existing);
        }
        var sameTown = named.stream()
                .filter(other -> !identity.town().isEmpty() && other.text().equals(identity.town()))
                .collect(Collectors.toSet());
        if (!sameTown.isEmpty()) {
            return unsure(RowDecision.Doubt.SAME_NAME_AND_TOWN, sameTown);
        }
        return identity.reach().isEmpty() && identity.town().isEmpty()
                ? unsure(RowDecision.Doubt.SAME_NAME, named)
                : byFormerNumber(incoming, identity, existing);
    }

    /// Numbers of two old programs may be alike, so that another name is another customer.
    private static CustomerMatch byFormerNumber(
            ImportedContact incoming, Identity identity, ExistingCustomers existing) {
        var traits = Traits.of(incoming.details());
        var key = Identity.way(incoming.details().formerNumber());
        var similar = existing.ways().getOrDefault(key, List.of()).stream()
                .filter(other -> isNameRelated(other.text(), identity.name()))
                .filter(other -> !traits.isBornOnAnotherDay(other.traits()))
                .toList();
        return similar.isEmpty() ? new Nobody() : unsure(RowDecision.Doubt.SAME_FORMER_NUMBER, similar);
    }

    private static Unsure unsure(RowDecision.Doubt doubt, Collection<ExistingCustomers.Other> others) {
        var name = others.stream()
                .map(ExistingCustomers.Other::displayName)
                .findFirst()
                .orElse("");
        var ids = others.stream().map(ExistingCustomers.Other::id).distinct().toList();
        return new Unsure(doubt, name, ids.size() == 1 ? new CustomerId(ids.getFirst()) : null);
    }
}
