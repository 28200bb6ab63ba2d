package org.comptoir.customers.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.ContactAddress;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.customers.customer.details.ContactPhone;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.pos.contact.CustomerId;

/// What is kept of several records: who stays, and for each field whose. Lists are united; what is chosen of them comes
/// first.
///
/// @param records at least two, who is kept first
/// @param chosen by field; of a field that is not in it, the record that is kept
public record MergeChoice(List<Customer> records, Map<DetailField, CustomerId> chosen) {

    private static final int ALERT_NOTE = 1000;

    public MergeChoice {
        records = List.copyOf(records);
        chosen = Map.copyOf(chosen);
        if (records.size() < 2 || records.stream().map(Customer::id).distinct().count() < records.size()) {
            throw new IllegalArgumentException("nothing to merge");
        }
    }

    /// The proposal: of each field what says most, and of what says as much the newest.
    ///
    /// @param records who is kept first
    public static MergeChoice of(List<Customer> records) {
        var chosen = new EnumMap<DetailField, CustomerId>(DetailField.class);
        for (var field : DetailField.CHOSEN) {
            records.stream()
                    .filter(record -> !field.text(record.details()).isEmpty())
                    .max(Comparator.comparingInt((Customer record) -> said(field, record.details()))
                            .thenComparing(Customer::changedAt))
                    .ifPresent(record -> chosen.put(field, record.id()));
        }
        return new MergeChoice(records, chosen);
    }

    /// How much a field says: an initial is no name, a birthday without a year half a one.
    private static int said(DetailField field, CustomerDetails details) {
        return switch (field) {
            case NAME ->
                (int) Stream.of(
                                details.name().title(),
                                details.name().given().replace(".", ""),
                                details.name().given(),
                                details.name().family())
                        .filter(part -> part.length() > 1)
                        .count();
            case BIRTHDAY -> details.birthday() != null && details.birthday().year() != null ? 1 : 0;
            case ADDRESS -> details.address().isDeliverable() ? 1 : 0;
            case COMPANY,
                    JOB_TITLE,
                    PHONE,
                    EMAIL,
                    LANGUAGE,
                    ALERT_NOTE,
                    TAGS,
                    WEB_SITES,
                    FORMER_NUMBER,
                    BUSINESS,
                    OWN_FIELDS,
                    OTHER -> 0;
        };
    }

    /// Who stays.
    public Customer kept() {
        return records.getFirst();
    }

    /// Who becomes the one that stays.
    public List<Customer> others() {
        return records.subList(1, records.size());
    }

    public MergeChoice with(DetailField field, CustomerId whose) {
        var changed = new EnumMap<DetailField, CustomerId>(DetailField.class);
        changed.putAll(chosen);
        changed.put(field, whose);
        return new MergeChoice(records, changed);
    }

    /// Whose a field is taken from.
    public Customer whose(DetailField field) {
        var id = chosen.getOrDefault(field, kept().id());
        return records.stream()
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseGet(this::kept);
    }

    /// All together.
    public CustomerDetails details() {
        var draft = kept().details().draft();
        for (var field : DetailField.CHOSEN) {
            field.take(draft, whose(field).details());
        }
        return draft.phones(phones())
                .emails(emails())
                .addresses(addresses())
                .alertNote(alertNote())
                .tags(united(DetailField.TAGS, CustomerDetails::tags, Folding::of))
                .webSites(united(DetailField.WEB_SITES, CustomerDetails::webSites, Function.identity()))
                .extras(extras())
                .fields(fields())
                .build();
    }

    private List<ContactPhone> phones() {
        var all = united(
                DetailField.PHONE,
                CustomerDetails::phones,
                phone -> phone.number().e164().isEmpty()
                        ? phone.number().raw()
                        : phone.number().e164());
        var first = whose(DetailField.PHONE).details().phone();
        return all.stream()
                .map(phone -> new ContactPhone(
                        phone.label(),
                        phone.number(),
                        first.filter(phone::equals).isPresent() && phone.preferred()))
                .toList();
    }

    private List<ContactEmail> emails() {
        var all = united(DetailField.EMAIL, CustomerDetails::emails, ContactEmail::folded);
        var first = whose(DetailField.EMAIL).details().email();
        return all.stream()
                .map(email -> new ContactEmail(
                        email.label(),
                        email.address(),
                        first.filter(email::equals).isPresent() && email.preferred()))
                .toList();
    }

    private List<ContactAddress> addresses() {
        var all = united(
                DetailField.ADDRESS,
                CustomerDetails::addresses,
                contact -> Folding.of(contact.address().street() + "|"
                        + contact.address().postalCode() + contact.address().town()));
        var owner = whose(DetailField.ADDRESS).details().address();
        return all.stream()
                .map(contact -> new ContactAddress(
                        contact.label(),
                        contact.address(),
                        contact.preferred() && contact.address().equals(owner)))
                .toList();
    }

    private <T> List<T> united(
            DetailField field, Function<CustomerDetails, List<T>> list, Function<? super T, String> key) {
        var first = whose(field);
        var united = new LinkedHashMap<String, T>();
        Stream.concat(Stream.of(first), records.stream())
                .flatMap(record -> list.apply(record.details()).stream())
                .forEach(one -> united.putIfAbsent(key.apply(one), one));
        return List.copyOf(united.values());
    }

    /// A value of who is kept holds.
    private FieldValues fields() {
        var all = FieldValues.NONE;
        for (var record : records.reversed()) {
            all = all.and(record.details().fields());
        }
        return all;
    }

    /// Of a property that stands there twice the last one holds: that of who is kept.
    private List<ExtraProperty> extras() {
        var all = new LinkedHashSet<ExtraProperty>();
        var backwards = new ArrayList<>(records).reversed();
        backwards.forEach(record -> record.details().extras().forEach(extra -> {
            all.remove(extra);
            all.add(extra);
        }));
        return List.copyOf(all);
    }

    /// No warning is lost, unless all together would be too long.
    private String alertNote() {
        var all = Stream.concat(Stream.of(whose(DetailField.ALERT_NOTE)), records.stream())
                .map(record -> record.details().alertNote())
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return all.length() <= ALERT_NOTE
                ? all
                : whose(DetailField.ALERT_NOTE).details().alertNote();
    }
}
