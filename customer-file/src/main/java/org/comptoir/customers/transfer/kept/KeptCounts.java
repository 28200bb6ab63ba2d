package org.comptoir.customers.transfer.kept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.field.OwnFields;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.contact.ReadContact;

/// Counts the contacts that bring a value of each kind that no field can hold.
public final class KeptCounts {

    private static final int MAX_KINDS = 2_000;

    private final Map<ExtraProperty, Integer> counts = new HashMap<>();

    public void add(List<ReadContact> batch) {
        for (var contact : batch) {
            if (contact instanceof ImportedContact incoming) {
                var kinds = new HashSet<ExtraProperty>();
                incoming.details().extras().stream()
                        .filter(extra -> !extra.name().equals("X-ABLABEL"))
                        .forEach(extra -> kinds.add(kind(extra)));
                kinds.forEach(this::add);
            }
        }
    }

    private void add(ExtraProperty kind) {
        if (counts.size() < MAX_KINDS || counts.containsKey(kind)) {
            counts.merge(kind, 1, Integer::sum);
        }
    }

    /// A kind is the heading of a column, or the name of a property.
    private static ExtraProperty kind(ExtraProperty extra) {
        return KeptColumn.isOne(extra)
                ? new ExtraProperty("", extra.name(), extra.params(), "")
                : new ExtraProperty("", extra.name(), "", extra.name().startsWith("X-ANDROID") ? extra.value() : "");
    }

    /// Without the columns that are fields.
    public Map<ExtraProperty, Integer> countsWithout(OwnFields fields) {
        return counts.entrySet().stream()
                .filter(kind -> KeptColumn.heading(kind.getKey())
                        .flatMap(fields::currentNamed)
                        .isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
