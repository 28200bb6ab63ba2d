package org.comptoir.program.cli.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.pos.staff.Permission;
import picocli.CommandLine.ParseResult;

/// What a command requires of whoever acts.
public final class CommandRights {

    private CommandRights() {}

    /// The rights that a command names; empty if it names none, and then acts as nobody.
    public static Optional<List<Permission>> of(Object command) {
        return Optional.ofNullable(command.getClass().getAnnotation(RequiredRights.class))
                .map(rights -> List.of(rights.value()));
    }

    /// Those of the command that was typed.
    public static Optional<List<Permission>> of(ParseResult parsed) {
        var typed = parsed;
        while (typed.hasSubcommand()) {
            typed = typed.subcommand();
        }
        return of(typed.commandSpec().userObject());
    }

    /// A right as it is typed: `see-figures`.
    public static String name(Permission right) {
        return right.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String names(List<Permission> rights) {
        return rights.stream().map(CommandRights::name).collect(Collectors.joining(","));
    }

    public static Optional<Permission> named(String name) {
        return Arrays.stream(Permission.values())
                .filter(right -> name(right).equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
