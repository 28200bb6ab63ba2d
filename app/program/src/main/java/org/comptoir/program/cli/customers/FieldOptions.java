package org.comptoir.program.cli.customers;

import java.util.Arrays;
import java.util.List;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.field.FieldChoice;
import org.comptoir.customers.field.FieldScope;
import org.comptoir.customers.field.FieldSpec;
import org.comptoir.pos.staff.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is said of one of the shop's own fields; what is not said stays as it was.
final class FieldOptions {

    /// Roles as they are typed.
    enum RoleWord {
        cashier,
        manager,
        owner;

        private Role role() {
            return switch (this) {
                case cashier -> Role.CASHIER;
                case manager -> Role.MANAGER;
                case owner -> Role.OWNER;
            };
        }
    }

    /// For whom fields are, as it is typed.
    enum ScopeWord {
        everybody,
        persons,
        companies;

        private FieldScope scope() {
            return switch (this) {
                case everybody -> FieldScope.EVERYBODY;
                case persons -> FieldScope.PERSONS;
                case companies -> FieldScope.COMPANIES;
            };
        }
    }

    @Option(names = "--choices", paramLabel = "A;B;C", descriptionKey = "cli.option.fieldchoices")
    @Nullable
    private String choices;

    @Option(names = "--withdraw", paramLabel = "CHOICE", descriptionKey = "cli.option.fieldwithdraw")
    private List<String> withdrawn = List.of();

    @Option(names = "--for", paramLabel = "WHOM", descriptionKey = "cli.option.fieldscope")
    @Nullable
    private ScopeWord scope;

    @Option(names = "--required", paramLabel = "true|false", arity = "1", descriptionKey = "cli.option.fieldrequired")
    @Nullable
    private Boolean required;

    @Option(names = "--summary", paramLabel = "true|false", arity = "1", descriptionKey = "cli.option.fieldsummary")
    @Nullable
    private Boolean summary;

    @Option(names = "--seen-by", paramLabel = "ROLE", descriptionKey = "cli.option.fieldseen")
    @Nullable
    private RoleWord seenBy;

    @Option(names = "--edited-by", paramLabel = "ROLE", descriptionKey = "cli.option.fieldedits")
    @Nullable
    private RoleWord editedBy;

    FieldSpec appliedTo(FieldSpec before) {
        var chosen = before.choosing(choices(before));
        return chosen.required(required == null ? before.required() : required)
                .summary(summary == null ? before.summary() : summary)
                .of(scope == null ? before.scope() : scope.scope())
                .rights(
                        seenBy == null ? before.seenBy() : seenBy.role(),
                        editedBy == null ? before.editedBy() : editedBy.role());
    }

    /// Those that are there already keep who has them.
    private List<FieldChoice> choices(FieldSpec before) {
        var all = choices == null
                ? before.choices()
                : Arrays.stream(choices.split(FieldChoice.JOINT))
                        .map(label -> known(before, label))
                        .toList();
        return all.stream()
                .map(choice -> new FieldChoice(
                        choice.id(),
                        choice.label(),
                        choice.withdrawn() && choices == null
                                || withdrawn.stream().anyMatch(one -> same(one, choice))))
                .toList();
    }

    private static FieldChoice known(FieldSpec before, String label) {
        return before.choices().stream()
                .filter(choice -> same(label, choice))
                .findFirst()
                .map(choice -> new FieldChoice(choice.id(), label, choice.withdrawn()))
                .orElseGet(() -> FieldChoice.of(label));
    }

    private static boolean same(String label, FieldChoice choice) {
        return Folding.of(label.strip()).equals(Folding.of(choice.label()));
    }
}
