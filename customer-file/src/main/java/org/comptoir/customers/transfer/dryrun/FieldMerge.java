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

/// Puts what an import brings to what is known: it adds and it corrects, it never takes anything away.
final class FieldMerge {

    private FieldMerge() {}

    static CustomerDetails of(CustomerDetails known, CustomerDetails incoming) {
        return known.draft()
                .name(name(known.name(), incoming.name()))
                .company(either(incoming.company(), known.company()))
                .jobTitle(either(incoming.jobTitle(), known.jobTitle()))
                .phones(added(known.phones(), incoming.phones(), FieldMerge::key, FieldMerge::notPreferred))
                .emails(added(known.emails(), incoming.emails(), ContactEmail::folded, FieldMerge::notPreferred))
                .addresses(added(known.addresses(), incoming.addresses(), FieldMerge::key, FieldMerge::notPreferred))
                .birthday(birthday(known.birthday(), incoming.birthday()))
                .language(either(incoming.language(), known.language()))
                .alertNote(either(incoming.alertNote(), known.alertNote()))
                .tags(added(known.tags(), incoming.tags(), Folding::of, Function.identity()))
                .webSites(added(known.webSites(), incoming.webSites(), Function.identity(), Function.identity()))
                .extras(extras(known.extras(), incoming.extras()))
                .uid(either(known.uid(), incoming.uid()))
                .done();
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static PersonName name(PersonName known, PersonName incoming) {
        return new PersonName(
                either(incoming.title(), known.title()),
                either(incoming.given(), known.given()),
                either(incoming.middle(), known.middle()),
                either(incoming.family(), known.family()),
                either(incoming.suffix(), known.suffix()));
    }

    /// The year that is known stays when the file does not tell it.
    private static @Nullable Birthday birthday(@Nullable Birthday known, @Nullable Birthday incoming) {
        if (incoming == null || known == null) {
            return incoming == null ? known : incoming;
        }
        var sameDay = incoming.month() == known.month() && incoming.day() == known.day();
        return sameDay && incoming.year() == null ? known : incoming;
    }

    private static String key(ContactPhone phone) {
        return phone.number().e164().isEmpty()
                ? phone.number().raw()
                : phone.number().e164();
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

    /// What is known stays as it is and first; what is new comes behind it, giving way to what is preferred already.
    private static <T> List<T> added(
            List<T> known, List<T> incoming, Function<T, String> key, Function<T, T> givingWay) {
        if (known.isEmpty()) {
            return incoming;
        }
        var all = new ArrayList<>(known);
        var keys = new java.util.HashSet<>(known.stream().map(key).toList());
        incoming.stream()
                .filter(part -> keys.add(key.apply(part)))
                .map(givingWay)
                .forEach(all::add);
        return all;
    }

    /// By what they say; groups only tie the lines of one file together.
    private static List<ExtraProperty> extras(List<ExtraProperty> known, List<ExtraProperty> incoming) {
        var all = new ArrayList<>(known);
        for (var extra : incoming) {
            var isKnown = known.stream()
                    .anyMatch(kept -> kept.name().equals(extra.name())
                            && kept.value().equals(extra.value())
                            && kept.params().equals(extra.params()));
            if (!isKnown) {
                all.add(extra);
            }
        }
        return all;
    }
}
