package org.comptoir.customers.segment;

import java.util.Optional;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.Folding;

/// A customer who meets the criteria, before it is known whether a letter may go there.
record ContactCandidate(AudienceMember member, boolean archived, boolean refuses) {

    /// What speaks against writing, looking at this customer alone.
    Optional<ExclusionReason> obstacle() {
        if (archived) {
            return Optional.of(ExclusionReason.ARCHIVED);
        }
        if (refuses) {
            return Optional.of(ExclusionReason.REFUSES);
        }
        return member.address().isDeliverable() ? Optional.empty() : Optional.of(ExclusionReason.ADDRESS_INCOMPLETE);
    }

    /// The same for those who live together: same address, same family name, or the same company. Those without
    /// either stand for themselves.
    String household() {
        var name = member.kind() == CustomerKind.COMPANY
                ? member.company()
                : member.name().family();
        if (name.isBlank()) {
            return "customer " + member.id().value();
        }
        var address = member.address();
        return key(name) + "|" + key(address.street()) + "|" + key(address.postalCode()) + "|" + key(address.town());
    }

    private static String key(String words) {
        return Folding.of(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
