package org.comptoir.customers.customer.details;

import java.util.Optional;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;

/// The maximum lengths, matching the columns of `V1__customers.sql`, and what must never be stored.
public final class CustomerLimits {

    public static final int LIST_NAME = 400;

    private static final int SHORT = 40;
    private static final int LABEL = 80;
    private static final int NAME = 120;
    private static final int COMPANY = 200;
    private static final int UID = 250;
    private static final int EMAIL = 254;
    private static final int STREET = 500;
    private static final int NOTE = 1000;
    private static final int SITES = 4000;

    private CustomerLimits() {}

    /// The first problem with these details, if any.
    public static Optional<CustomerProblem> fault(CustomerDetails details) {
        if (details.displayName().isEmpty()) {
            return Optional.of(CustomerProblem.NAMELESS);
        }
        if (!fits(details)) {
            return Optional.of(CustomerProblem.TOO_LONG);
        }
        if (CardNumber.isIn(details.alertNote())) {
            return Optional.of(CustomerProblem.CARD_NUMBER);
        }
        return details.companyNumbers().canBeRight() ? Optional.empty() : Optional.of(CustomerProblem.COMPANY_NUMBER);
    }

    private static boolean fits(CustomerDetails details) {
        return fits(details.name())
                && within(COMPANY, details.company(), details.jobTitle())
                && within(10, details.language())
                && within(NOTE, details.alertNote())
                && within(UID, details.uid())
                && within(LABEL, details.formerNumber())
                && within(EMAIL, details.companyNumbers().certifiedMail())
                && within(SITES, String.join("\n", details.webSites()))
                && within(LABEL, details.tags().toArray(String[]::new))
                && details.phones().stream().allMatch(CustomerLimits::fits)
                && details.emails().stream().allMatch(CustomerLimits::fits)
                && details.addresses().stream().allMatch(CustomerLimits::fits)
                && details.extras().stream().allMatch(CustomerLimits::fits);
    }

    private static boolean fits(PersonName name) {
        return within(SHORT, name.title(), name.suffix()) && within(NAME, name.given(), name.middle(), name.family());
    }

    private static boolean fits(ContactPhone phone) {
        var number = phone.number();
        return within(LABEL, phone.label(), number.raw(), number.national()) && within(SHORT, number.e164());
    }

    private static boolean fits(ContactEmail email) {
        return within(LABEL, email.label()) && within(EMAIL, email.address());
    }

    private static boolean fits(ContactAddress contact) {
        PostalAddress address = contact.address();
        return within(LABEL, contact.label(), address.region())
                && within(STREET, address.street())
                && within(20, address.postalCode())
                && within(NAME, address.town())
                && within(LABEL, address.country());
    }

    private static boolean fits(ExtraProperty extra) {
        return within(LABEL, extra.group()) && within(NAME, extra.name());
    }

    private static boolean within(int maxLength, String... texts) {
        for (var text : texts) {
            if (text.length() > maxLength) {
                return false;
            }
        }
        return true;
    }
}
