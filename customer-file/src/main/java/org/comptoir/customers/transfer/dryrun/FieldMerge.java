package org.comptoir.customers.transfer.dryrun;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.contact.PersonName;
import org.jspecify.annotations.Nullable;

/// Merges imported data into existing data: it adds and corrects, it never removes.
final class FieldMerge {

    private FieldMerge() {}

    static CustomerDetails merge(CustomerDetails existing, CustomerDetails incoming) {
        return existing.draft()
                .name(name(existing.name(), incoming.name()))
                .company(either(incoming.company(), existing.company()))
                .jobTitle(either(incoming.jobTitle(), existing.jobTitle()))
                .phones(added(existing.phones(), incoming.phones(), FieldMerge::key, FieldMerge::notPreferred))
                .emails(added(existing.emails(), incoming.emails(), ContactEmail::folded, FieldMerge::notPreferred))
                .addresses(added(existing.addresses(), incoming.addresses(), FieldMerge::key, FieldMerge::notPreferred))
                .birthday(birthday(existing.birthday(), incoming.birthday()))
                .language(either(incoming.language(), existing.language()))
                .alertNote(either(incoming.alertNote(), existing.alertNote()))
                .tags(added(existing.tags(), incoming.tags(), Folding::of, Function.identity()))
                .webSites(added(existing.webSites(), incoming.webSites(), Function.identity(), Function.identity()))
                .extras(extras(existing.extras(), incoming.extras()))
                .uid(either(existing.uid(), incoming.uid()))
                .formerNumber(either(existing.formerNumber(), incoming.formerNumber()))
                .build();
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static PersonName name(PersonName existing, PersonName incoming) {
        return new PersonName(
                either(incoming.title(), existing.title()),
                either(incoming.given(), existing.given()),
                either(incoming.middle(), existing.middle()),
                either(incoming.family(), existing.family()),
                either(incoming.suffix(), existing.suffix()));
    }

    /// A known year is kept if the file has none.
    private static @Nullable Birthday birthday(@Nullable Birthday existing, @Nullable Birthday incoming) {
        if (incoming == null || existing == null) {
            return incoming == null ? existing : incoming;
        }
        var sameDay = incoming.month() == existing.month() && incoming.day() == existing.day();
        return sameDay && incoming.year() == null ? existing : incoming;
    }

    private static String key(ContactPhone phone) {
        return phone.number().key();
    }

    private static String key(ContactAddress contact) {
        var address = contact.address();
        return Folding.of(String.join(
                        "|",
                        address.street(),
                        address.postalCode(),
                        address.town(),
                        address.region(),
                        address.country()))
                .replaceAll("[\\s,]+", " ");
    }

    private static ContactPhone notPreferred(ContactPhone phone) {
        return new ContactPhone(phone.label(), phone.number(), false);
    }

    private static ContactEmail notPreferred(ContactEmail email) {
        return new ContactEmail(email.label(), email.address(), false);
    }

    private static ContactAddress notPreferred(ContactAddress contact) {
        return new ContactAddress(contact.label(), contact.address(), false);
    }

    /// Existing values stay first and unchanged; new ones follow and never become preferred over an existing
    /// preferred one.
    private static <T> List<T> added(
            List<T> existing, List<T> incoming, Function<T, String> key, Function<T, T> givingWay) {
        if (existing.isEmpty()) {
            return incoming;
        }
        var all = new ArrayList<>(existing);
        var keys = new java.util.HashSet<>(existing.stream().map(key).toList());
        incoming.stream()
                .filter(part -> keys.add(key.apply(part)))
                .map(givingWay)
                .forEach(all::add);
        return all;
    }

    /// Compared by content; groups only tie the lines of one file together.
    private static List<ExtraProperty> extras(List<ExtraProperty> existing, List<ExtraProperty> incoming) {
        var all = new ArrayList<>(existing);
        for (var extra : incoming) {
            var isKnown = existing.stream()
                    .anyMatch(stored -> stored.name().equals(extra.name())
                            && stored.value().equals(extra.value())
                            && stored.params().equals(extra.params()));
            if (!isKnown) {
                all.add(extra);
            }
        }
        return all;
    }
}
