package org.comptoir.customers.field;

import java.util.List;
import java.util.Optional;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.staff.Role;

/// What somebody decides about a field.
///
/// @param choices in the order in which they are offered; none unless the kind has choices
/// @param required asked for where it is missing; nothing waits for it
/// @param summary shown at the top of the record, beside the details
/// @param seenBy the lowest role that sees it
/// @param editedBy the lowest role that changes it, no lower than the one that sees it
public record FieldSpec(
        String name,
        OwnFieldKind kind,
        List<FieldChoice> choices,
        boolean required,
        boolean summary,
        FieldScope scope,
        Role seenBy,
        Role editedBy) {

    public static final int MAX_NAME_LENGTH = 40;
    public static final int MAX_CHOICES = 100;

    /// Folding expands ligatures.
    private static final int MAX_FOLDED_LENGTH = 80;

    public FieldSpec {
        name = name.strip();
        choices = kind.hasChoices() ? List.copyOf(choices) : List.of();
        editedBy = editedBy.compareTo(seenBy) < 0 ? seenBy : editedBy;
    }

    /// One that everybody sees and changes, at the top of the record.
    public static FieldSpec of(String name, OwnFieldKind kind, String... choices) {
        return new FieldSpec(
                name,
                kind,
                List.of(choices).stream().map(FieldChoice::of).toList(),
                false,
                true,
                FieldScope.EVERYBODY,
                Role.CASHIER,
                Role.CASHIER);
    }

    public FieldSpec named(String changed) {
        return new FieldSpec(changed, kind, choices, required, summary, scope, seenBy, editedBy);
    }

    public FieldSpec choosing(List<FieldChoice> changed) {
        return new FieldSpec(name, kind, changed, required, summary, scope, seenBy, editedBy);
    }

    public FieldSpec required(boolean changed) {
        return new FieldSpec(name, kind, choices, changed, summary, scope, seenBy, editedBy);
    }

    public FieldSpec summary(boolean changed) {
        return new FieldSpec(name, kind, choices, required, changed, scope, seenBy, editedBy);
    }

    public FieldSpec of(FieldScope changed) {
        return new FieldSpec(name, kind, choices, required, summary, changed, seenBy, editedBy);
    }

    public FieldSpec rights(Role seeing, Role editing) {
        return new FieldSpec(name, kind, choices, required, summary, scope, seeing, editing);
    }

    /// Names are compared by it.
    String folded() {
        return Folding.of(name);
    }

    /// What is wrong with it by itself.
    Optional<FieldProblem> fault() {
        if (name.isEmpty()
                || name.length() > MAX_NAME_LENGTH
                || folded().length() > MAX_FOLDED_LENGTH
                || name.matches("(?s).*[{}|\"\\v].*")) {
            return Optional.of(FieldProblem.NAME_UNFIT);
        }
        if (!kind.hasChoices()) {
            return Optional.empty();
        }
        if (choices.isEmpty()
                || choices.size() > MAX_CHOICES
                || !choices.stream().allMatch(FieldChoice::isFit)) {
            return Optional.of(FieldProblem.CHOICES_UNFIT);
        }
        var different = choices.stream()
                .map(choice -> Folding.of(choice.label()))
                .distinct()
                .count();
        return different == choices.size() ? Optional.empty() : Optional.of(FieldProblem.CHOICE_TWICE);
    }
}
