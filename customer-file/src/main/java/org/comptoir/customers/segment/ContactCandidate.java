package org.comptoir.customers.segment;

import java.util.Optional;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.Folding;

/// A customer who meets the criteria, before it is known whether they may be contacted.
///
/// @param consent to the channel
/// @param household the key of the household they belong to; [AudienceMember#ALONE] for none
/// @param reach the e-mail address or number on that channel; empty if unknown, and for post, where the member's
///     address is used
record ContactCandidate(AudienceMember member, boolean archived, ConsentState consent, long household, String reach) {

    /// Why this customer must not be contacted, considering the customer alone.
    Optional<ExclusionReason> exclusionReason(Channel channel) {
        if (archived) {
            return Optional.of(ExclusionReason.ARCHIVED);
        }
        return refusal(channel).or(() -> isReachable(channel) ? Optional.empty() : Optional.of(unreachable(channel)));
    }

    private Optional<ExclusionReason> refusal(Channel channel) {
        return switch (consent) {
            case REFUSED, WITHDRAWN -> Optional.of(ExclusionReason.REFUSES);
            case UNKNOWN -> channel.needsConsent() ? Optional.of(ExclusionReason.NEVER_AGREED) : Optional.empty();
            case GIVEN -> Optional.empty();
        };
    }

    private boolean isReachable(Channel channel) {
        return switch (channel) {
            case POST -> member.address().isDeliverable() && member.isPrintable();
            case EMAIL, SMS, PHONE -> !reach.isEmpty();
        };
    }

    private ExclusionReason unreachable(Channel channel) {
        return switch (channel) {
            case POST ->
                member.address().isDeliverable() ? ExclusionReason.UNPRINTABLE : ExclusionReason.ADDRESS_INCOMPLETE;
            case EMAIL -> ExclusionReason.NO_EMAIL;
            case SMS, PHONE -> ExclusionReason.NO_PHONE;
        };
    }

    /// The key shared by those who receive one piece together: for post, the household they were brought into, else
    /// the same family name or company at the same address; otherwise the same e-mail address or number. Customers
    /// without a name are never grouped.
    String household(Channel channel) {
        return switch (channel) {
            case POST -> household == AudienceMember.ALONE ? sameDoor() : "household " + household;
            case EMAIL, SMS, PHONE -> reach;
        };
    }

    private String sameDoor() {
        var name = member.kind() == CustomerKind.COMPANY
                ? member.company()
                : member.name().family();
        if (name.isBlank()) {
            return "customer " + member.id().value();
        }
        var address = member.address();
        return key(name) + "|" + key(address.street()) + "|" + key(address.postalCode()) + "|" + key(address.town());
    }

    private static String key(String text) {
        return Folding.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
