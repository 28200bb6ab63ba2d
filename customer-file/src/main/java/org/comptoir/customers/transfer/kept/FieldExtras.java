package org.comptoir.customers.transfer.kept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.field.FieldReader;
import org.comptoir.customers.field.FieldReading;
import org.comptoir.customers.field.FieldWords;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFields;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Texts;
import org.hibernate.StatelessSession;

/// The shop's own fields as they go out and come in: each as a kept column under the name of the field, in tables and
/// contact cards alike. What comes in under the name of no field stays a kept column.
public final class FieldExtras {

    private final OwnFields fields;
    private final FieldReader reader;

    /// @param reader of what comes in
    public FieldExtras(OwnFields fields, FieldReader reader) {
        this.fields = fields;
        this.reader = reader;
    }

    /// The details with the values of fields as kept columns.
    ///
    /// @param seen the fields that go out
    /// @param texts of `fields`, in the language of the file
    /// @param numbers of the customers who are values
    public static CustomerDetails with(
            CustomerDetails details, List<OwnField> seen, Texts texts, Map<CustomerId, String> numbers) {
        if (details.fields().isEmpty()) {
            return details;
        }
        FieldWords.Naming naming = customer -> numbers.getOrDefault(customer, "");
        var known = seen.stream()
                .filter(field -> details.fields().of(field.id()).isPresent())
                .toList();
        var names = known.stream().map(field -> Folding.of(field.name())).collect(Collectors.toSet());
        var others = details.extras().stream()
                .filter(extra -> KeptColumn.heading(extra)
                        .map(Folding::of)
                        .filter(names::contains)
                        .isEmpty());
        var own = known.stream()
                .flatMap(field -> details.fields().of(field.id()).stream()
                        .map(value -> FieldWords.written(field, value, texts, naming))
                        .filter(text -> !text.isEmpty())
                        .map(text -> KeptColumn.of(field.name(), text)));
        return details.draft().extras(Stream.concat(others, own).toList()).build();
    }

    /// The numbers of the customers who are values of these.
    public static Map<CustomerId, String> numbers(StatelessSession session, List<CustomerDetails> details) {
        var ids = new HashSet<Long>();
        details.forEach(one -> one.fields().others().forEach(customer -> ids.add(customer.value())));
        return ids.isEmpty()
                ? Map.of()
                : session
                        .createSelectionQuery("select id, number from CustomerRow where id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> new CustomerId((Long) row[0]), row -> (String) row[1]));
    }

    /// The first value that its field cannot hold, with the field's name.
    public Optional<String> unfit(CustomerDetails incoming) {
        return incoming.extras().stream()
                .flatMap(extra -> reading(extra).stream())
                .flatMap(reading -> reading instanceof FieldReading.Unfit(var field, var typed)
                        ? Stream.of(field.name() + ": " + typed)
                        : Stream.empty())
                .findFirst();
    }

    /// The details with the kept columns that are named as fields in these. What no field can hold stays as it came.
    public CustomerDetails taken(CustomerDetails incoming) {
        if (fields.all().isEmpty()) {
            return incoming;
        }
        var rest = new ArrayList<ExtraProperty>();
        var values = incoming.fields();
        for (var extra : incoming.extras()) {
            var known = reading(extra).filter(reading -> !(reading instanceof FieldReading.Unfit));
            if (known.isEmpty()) {
                rest.add(extra);
            } else if (known.get() instanceof FieldReading.Known(var value)) {
                values = values.with(field(extra).orElseThrow(), value);
            }
        }
        return incoming.draft().extras(rest).fields(values).build();
    }

    private Optional<FieldReading> reading(ExtraProperty extra) {
        return KeptColumn.heading(extra)
                .flatMap(fields::currentNamed)
                .map(field -> reader.read(field, KeptColumn.text(extra)));
    }

    private Optional<FieldId> field(ExtraProperty extra) {
        return KeptColumn.heading(extra).flatMap(fields::currentNamed).map(OwnField::id);
    }

    /// The fields that differ, with their values.
    ///
    /// @return empty where none does
    public String differing(CustomerDetails details, CustomerDetails other, Texts texts) {
        return fields.current().stream()
                .filter(field ->
                        !details.fields().of(field.id()).equals(other.fields().of(field.id())))
                .flatMap(field -> details.fields().of(field.id()).stream()
                        .map(value ->
                                field.name() + ": " + FieldWords.written(field, value, texts, FieldWords.Naming.BY_ID)))
                .collect(Collectors.joining(" | "));
    }
}
