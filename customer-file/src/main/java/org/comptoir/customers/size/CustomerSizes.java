package org.comptoir.customers.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.transfer.kept.KeptColumn;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;

/// The sizes of customers. Each is kept as a column of a table with its name as the heading, so that it goes out and
/// comes in with every table and contact card, under a name that people read.
public final class CustomerSizes {

    private final Database database;

    public CustomerSizes(Database database) {
        this.database = database;
    }

    /// Those that are known of a customer, in the order of the names.
    public List<CustomerSize> of(CustomerId customer, SizeNames names) {
        if (names.names().isEmpty()) {
            return List.of();
        }
        return known(
                database.read(session -> session
                        .createSelectionQuery(
                                "select params, content from ExtraRow where key.customerId = :id and name = :name"
                                        + " order by key.position",
                                Object[].class)
                        .setParameter("id", customer.value())
                        .setParameter("name", KeptColumn.PROPERTY)
                        .getResultList()
                        .stream()
                        .map(row -> new ExtraProperty("", KeptColumn.PROPERTY, (String) row[0], (String) row[1]))
                        .toList()),
                names);
    }

    private static List<CustomerSize> known(List<ExtraProperty> extras, SizeNames names) {
        return names.names().stream()
                .map(name -> new CustomerSize(name, value(extras, name)))
                .filter(size -> !size.value().isEmpty())
                .toList();
    }

    /// Nothing if it is not known.
    public static String value(CustomerDetails details, String name) {
        return value(details.extras(), name);
    }

    /// What came last holds: an import adds to what was there.
    private static String value(List<ExtraProperty> extras, String name) {
        return extras.stream()
                .filter(extra -> isNamed(extra, name))
                .map(extra -> KeptColumn.text(extra).strip())
                .reduce("", (before, after) -> after);
    }

    private static boolean isNamed(ExtraProperty extra, String name) {
        return KeptColumn.heading(extra).map(Folding::of).equals(Optional.of(Folding.of(name)));
    }

    /// Whether this is one of the sizes.
    public static boolean isOne(ExtraProperty extra, SizeNames names) {
        return names.names().stream().anyMatch(name -> isNamed(extra, name));
    }

    /// The details with another size of this name; with none if it is empty. What is too long is cut.
    public static CustomerDetails with(CustomerDetails details, String name, String value) {
        var text = value.strip();
        var cut = text.substring(0, Math.min(text.length(), CustomerSize.MAX_LENGTH));
        var extras = new ArrayList<>(
                details.extras().stream().filter(extra -> !isNamed(extra, name)).toList());
        Stream.of(cut).filter(kept -> !kept.isEmpty()).forEach(kept -> extras.add(KeptColumn.of(name, kept)));
        return details.draft().extras(extras).build();
    }
}
