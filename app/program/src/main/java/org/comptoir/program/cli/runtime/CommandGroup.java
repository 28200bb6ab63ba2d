package org.comptoir.program.cli.runtime;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A word that is no command by itself, such as `customers`.
@Command
public final class CommandGroup implements Callable<Integer> {

    @Spec
    @Nullable
    private CommandSpec spec;

    /// Adds the word with its subcommands.
    static void add(CommandLine root, String word, List<?> commands) {
        root.addSubcommand(of(word, commands));
    }

    /// A word within another one.
    public static CommandLine of(String word, List<?> commands) {
        var group = new CommandLine(new CommandGroup());
        group.getCommandSpec().name(word);
        for (var command : commands) {
            group.addSubcommand(command);
        }
        return group;
    }

    @Override
    public Integer call() {
        var own = spec;
        if (own == null) {
            throw new IllegalStateException("not part of a command line");
        }
        throw new ParameterException(own.commandLine(), "a word is missing");
    }
}
