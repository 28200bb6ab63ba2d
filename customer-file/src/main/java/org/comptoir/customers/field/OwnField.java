package org.comptoir.customers.field;

import java.util.List;
import java.util.Optional;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.staff.Role;
import org.jspecify.annotations.Nullable;

/// One of the shop's own fields of a customer.
///
/// @param archived no longer shown or asked for; the values stay, and it can be brought back
public record OwnField(FieldId id, FieldSpec spec, boolean archived) {

    public String name() {
        return spec.name();
    }

    /// Without regard to case and accents.
    public boolean isCalled(String name) {
        return Folding.of(name.strip()).equals(spec.folded());
    }

    public OwnFieldKind kind() {
        return spec.kind();
    }

    public List<FieldChoice> choices() {
        return spec.choices();
    }

    /// Those that are offered to a customer who has the value: what was withdrawn only if it is theirs.
    ///
    /// @param value of the customer; null for none
    public List<FieldChoice> offered(@Nullable FieldValue value) {
        return choices().stream()
                .filter(choice -> !choice.withdrawn() || has(value, choice))
                .toList();
    }

    private static boolean has(@Nullable FieldValue value, FieldChoice choice) {
        return value instanceof FieldValue.Choice(var id) && id == choice.id()
                || value instanceof FieldValue.Choices(var ids) && ids.contains(choice.id());
    }

    public Optional<FieldChoice> choice(long id) {
        return choices().stream().filter(choice -> choice.id() == id).findFirst();
    }

    Optional<FieldChoice> choiceNamed(String typed) {
        return choices().stream().filter(choice -> choice.isCalled(typed)).findFirst();
    }

    public boolean isSeenBy(Role role) {
        return role.compareTo(spec.seenBy()) >= 0;
    }

    public boolean isEditedBy(Role role) {
        return role.compareTo(spec.editedBy()) >= 0;
    }

    /// Whether a value is one that the field can hold.
    boolean holds(FieldValue value) {
        return kind().holds(value)
                && switch (value) {
                    case FieldValue.Choice(var id) -> choice(id).isPresent();
                    case FieldValue.Choices(var ids) ->
                        ids.stream().allMatch(id -> choice(id).isPresent());
                    case FieldValue.Words words -> true;
                    case FieldValue.Quantity number -> true;
                    case FieldValue.Amount amount -> true;
                    case FieldValue.Day day -> true;
                    case FieldValue.Answer answer -> true;
                    case FieldValue.Other other -> true;
                };
    }
}
