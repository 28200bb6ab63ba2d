package org.comptoir.customers.customer.details;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.contact.CustomerId;
import org.jspecify.annotations.Nullable;

/// The values of a customer in the shop's own fields; a field without a value is not in it.
///
/// @param values by field, in the order in which the fields were made
public record FieldValues(Map<FieldId, FieldValue> values) {

    public static final FieldValues NONE = new FieldValues(Map.of());

    public FieldValues {
        var sorted = new LinkedHashMap<FieldId, FieldValue>();
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(FieldId::value)))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        values = Collections.unmodifiableMap(sorted);
    }

    public Optional<FieldValue> of(FieldId field) {
        return Optional.ofNullable(values.get(field));
    }

    /// @param value null for none
    public FieldValues with(FieldId field, @Nullable FieldValue value) {
        var changed = new HashMap<>(values);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new FieldValues(changed);
    }

    /// These, and those of the other, which hold where both have one.
    public FieldValues and(FieldValues other) {
        var all = new HashMap<>(values);
        all.putAll(other.values);
        return new FieldValues(all);
    }

    /// The customers who are values.
    public Set<CustomerId> others() {
        return values.values().stream()
                .flatMap(
                        value -> value instanceof FieldValue.Other(var customer) ? Stream.of(customer) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
