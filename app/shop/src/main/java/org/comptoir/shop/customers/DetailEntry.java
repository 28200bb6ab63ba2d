package org.comptoir.shop.customers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentStatement;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.customer.ChangeResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.customers.transfer.contact.BirthdayReader;
import org.comptoir.customers.transfer.contact.BirthdayText;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;

/// Adds one detail that is missing of a customer, as it is said at the till. For the background.
public final class DetailEntry {

    /// How often a change that somebody else was faster with is tried again.
    private static final int MAX_TRIES = 3;

    /// What came of it.
    public sealed interface Answer {

        record Saved(Customer now) implements Answer {}

        /// What was typed is no such detail; nothing was changed.
        record Unfit() implements Answer {}

        /// The customer is no longer there, or others changed them all the time; nothing was changed.
        record Lost() implements Answer {}
    }

    private final ShopSettings settings;
    private final Customers customers;
    private final Consents consents;
    private final CustomerSearch search;
    private final Clock clock;

    public DetailEntry(
            ShopSettings settings, Customers customers, Consents consents, CustomerSearch search, Clock clock) {
        this.settings = settings;
        this.customers = customers;
        this.consents = consents;
        this.search = search;
        this.clock = clock;
    }

    /// Whether the typed text is such a detail.
    public boolean isFit(MissingDetail detail, String typed) {
        return added(CustomerDetails.company("-"), detail, typed).isPresent();
    }

    /// @throws org.comptoir.pos.staff.NotPermitted when the person may not edit customers
    public Answer add(SignedInStaff by, CustomerId id, MissingDetail detail, String typed) {
        for (var i = 0; i < MAX_TRIES; i++) {
            var now = customers.customer(id);
            if (now.isEmpty()) {
                return new Answer.Lost();
            }
            var changed = added(now.get().details(), detail, typed);
            if (changed.isEmpty()) {
                return new Answer.Unfit();
            }
            switch (customers.change(by, id, now.get().version(), changed.get())) {
                case ChangeResult.Changed(var customer, var before) -> {
                    search.catchUp();
                    return new Answer.Saved(customer);
                }
                case ChangeResult.Refused ignored -> {
                    return new Answer.Unfit();
                }
                case ChangeResult.ChangedMeanwhile ignored -> {}
            }
        }
        return new Answer.Lost();
    }

    /// What the customer said when they were asked for offers by a channel.
    ///
    /// @param yes whether the shop may send them
    public void decided(SignedInStaff by, CustomerId id, Channel channel, boolean yes) {
        consents.record(by, id, ConsentStatement.verbal(channel, yes));
    }

    /// What was there stays.
    private Optional<CustomerDetails> added(CustomerDetails details, MissingDetail detail, String typed) {
        var text = typed.strip();
        return switch (detail) {
            case EMAIL -> EmailAddress.read(text).map(address -> withEmail(details, address));
            case MOBILE ->
                Optional.of(PhoneNumber.read(
                                text,
                                CustomerDetails.phoneRegions(
                                        details.addresses(),
                                        settings.recentProfile().country())))
                        .filter(PhoneNumber::mobile)
                        .map(number -> withPhone(details, number));
            case BIRTHDAY ->
                BirthdayReader.of(List.of(text), false, LocalDate.now(clock)).read(text)
                                instanceof BirthdayText.Day(var birthday)
                        ? Optional.of(details.draft().birthday(birthday).build())
                        : Optional.empty();
        };
    }

    private static CustomerDetails withEmail(CustomerDetails details, EmailAddress address) {
        var added = new ContactEmail("", address.value(), details.emails().isEmpty());
        return details.draft()
                .emails(Stream.concat(details.emails().stream(), Stream.of(added))
                        .toList())
                .build();
    }

    private static CustomerDetails withPhone(CustomerDetails details, PhoneNumber number) {
        var added = new ContactPhone("", number, details.phones().isEmpty());
        return details.draft()
                .phones(Stream.concat(details.phones().stream(), Stream.of(added))
                        .toList())
                .build();
    }
}
