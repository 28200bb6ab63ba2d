package org.comptoir.customers.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.FieldValues;
import org.comptoir.pos.staff.Role;

/// The shop's own fields, in its order: the one register that records, tables, cards, search, segments and letters
/// read.
///
/// @param all archived ones included
public record OwnFields(List<OwnField> all) {

    /// Archived ones included.
    public static final int MAX_FIELDS = 60;

    public static final OwnFields NONE = new OwnFields(List.of());

    public OwnFields {
        all = List.copyOf(all);
    }

    /// Those that are not archived.
    public List<OwnField> current() {
        return all.stream().filter(field -> !field.archived()).toList();
    }

    /// Those of them that a role sees.
    public List<OwnField> seenBy(Role role) {
        return current().stream().filter(field -> field.isSeenBy(role)).toList();
    }

    /// Those of them that are for such customers.
    public List<OwnField> seenBy(Role role, CustomerKind kind) {
        return seenBy(role).stream()
                .filter(field -> field.spec().scope().isFor(kind))
                .toList();
    }

    /// The register of those that a role changes, archived ones not included.
    public OwnFields editedBy(Role role) {
        return new OwnFields(
                current().stream().filter(field -> field.isEditedBy(role)).toList());
    }

    public Optional<OwnField> field(FieldId id) {
        return all.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /// A field by its name, without regard to case and accents, archived or not.
    public Optional<OwnField> named(String name) {
        return all.stream().filter(field -> field.isCalled(name)).findFirst();
    }

    /// One of those that are not archived.
    public Optional<OwnField> currentNamed(String name) {
        return named(name).filter(field -> !field.archived());
    }

    /// The words by which search finds customers: texts and choices that every role sees.
    ///
    /// @param fields of a customer
    public Stream<String> searchWords(FieldValues fields) {
        return fields.values().entrySet().stream()
                .flatMap(entry ->
                        field(entry.getKey())
                                .filter(field -> !field.archived() && field.isSeenBy(Role.CASHIER))
                                .stream()
                                .flatMap(field -> FieldWords.searched(field, entry.getValue())));
    }
}
