package org.comptoir.shop.customers;

import java.util.Optional;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.CustomerSummary;

/// What the shop would like to know of a customer, the most useful first: one is asked at a sale, never a form.
public enum MissingDetail {
    EMAIL,
    MOBILE,
    BIRTHDAY;

    /// The first that is not known; a company has no birthday.
    public static Optional<MissingDetail> of(CustomerSummary customer) {
        if (!customer.hasEmail()) {
            return Optional.of(EMAIL);
        }
        if (!customer.hasMobile()) {
            return Optional.of(MOBILE);
        }
        return customer.lacksBirthday() ? Optional.of(BIRTHDAY) : Optional.empty();
    }

    /// By which offers could be sent to it: to be asked apart, because to know an address is no consent.
    public Optional<Channel> channel() {
        return switch (this) {
            case EMAIL -> Optional.of(Channel.EMAIL);
            case MOBILE -> Optional.of(Channel.SMS);
            case BIRTHDAY -> Optional.empty();
        };
    }
}
