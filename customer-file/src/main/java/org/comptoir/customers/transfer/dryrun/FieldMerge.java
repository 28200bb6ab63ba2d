package org.comptoir.customers.transfer.dryrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.transfer.kept.NoteExtras;
import org.comptoir.pos.contact.PersonName;
import org.jspecify.annotations.Nullable;

/// Merges imported data into existing data: it adds and corrects, it never removes.
public final class FieldMerge {

    private FieldMerge() {}

    public static CustomerDetails merge(CustomerDetails existing, CustomerDetails incoming) {
        return existing.draft()
                .name(name(existing.name(), incoming.name()))
                .company(richer(existing.company(), incoming.company()))
                .jobTitle(richer(existing.jobTitle(), incoming.jobTitle()))
                .phones(added(existing.phones(), incoming.phones(), FieldMerge::key, FieldMerge::notPreferred))
                .emails(added(existing.emails(), incoming.emails(), ContactEmail::folded, FieldMerge::notPreferred))
                .addresses(added(existing.addresses(), incoming.addresses(), FieldMerge::key, FieldMerge::notPreferred))
                .birthday(birthday(existing.birthday(), incoming.birthday()))
                .language(either(incoming.language(), existing.language()))
                .alertNote(both(existing.alertNote(), incoming.alertNote()))
                .tags(added(existing.tags(), incoming.tags(), Folding::of, Function.identity()))
                .webSites(added(existing.webSites(), incoming.webSites(), Function.identity(), Function.identity()))
                .extras(extras(existing.extras(), incoming.extras()))
                .uid(either(existing.uid(), incoming.uid()))
                .formerNumber(either(existing.formerNumber(), incoming.formerNumber()))
                .companyNumbers(existing.companyNumbers().correctedBy(incoming.companyNumbers()))
                .fields(existing.fields().and(incoming.fields()))
                .build();
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    /// The same words are the same name, however a file divides them.
    private static PersonName name(PersonName existing, PersonName incoming) {
        var isSame = Identity.name(existing.display()).equals(Identity.name(incoming.display()));
        BinaryOperator<String> part = isSame ? FieldMerge::betterSpelt : FieldMerge::richer;
        return new PersonName(
                richer(existing.title(), incoming.title()),
                part.apply(existing.given(), incoming.given()),
                part.apply(existing.middle(), incoming.middle()),
                part.apply(existing.family(), incoming.family()),
                part.apply(existing.suffix(), incoming.suffix()));
    }

    private static String betterSpelt(String existing, String incoming) {
        return Folding.of(existing).equals(Folding.of(incoming)) && spelling(incoming) > spelling(existing)
                ? incoming
                : existing;
    }

    /// The incoming text, unless it only says the same with fewer words, accents or capitals.
    static String richer(String existing, String incoming) {
        if (existing.isEmpty() || incoming.isEmpty()) {
            return either(incoming, existing);
        }
        var before = Folding.of(existing);
        var now = Folding.of(incoming);
        var isPartOfIt = List.of(before.split("[^\\p{L}\\p{N}]+")).containsAll(List.of(now.split("[^\\p{L}\\p{N}]+")));
        return isPartOfIt ? betterSpelt(existing, incoming) : incoming;
    }

    /// How carefully a text is written: with accents, and neither all in capitals nor all without.
    private static int spelling(String text) {
        var accents = (int) text.chars().filter(c -> c >= 0x80).count();
        var isMixed = !text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        return accents * 2 + (isMixed ? 1 : 0);
    }

    /// An alert is never taken back by a file.
    private static String both(String existing, String incoming) {
        var isKnown = incoming.isEmpty() || Folding.of(existing).contains(Folding.of(incoming));
        if (isKnown || existing.isEmpty()) {
            return isKnown ? existing : incoming;
        }
        return existing + "\n" + incoming;
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
            if (!isKnown(extra, all)) {
                all.add(extra);
            }
        }
        return all;
    }

    private static boolean isKnown(ExtraProperty extra, List<ExtraProperty> stored) {
        return NoteExtras.isNote(extra)
                ? NoteExtras.isKnown(extra, stored)
                : stored.stream()
                        .anyMatch(known -> known.name().equals(extra.name())
                                && known.value().equals(extra.value())
                                && known.params().equals(extra.params()));
    }
}
