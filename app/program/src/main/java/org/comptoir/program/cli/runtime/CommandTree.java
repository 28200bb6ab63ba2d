package org.comptoir.program.cli.runtime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;

/// The commands by their first word. Only those whose word was typed are made: reading the options of all of them
/// takes longer than most commands.
public final class CommandTree {

    private static final Set<String> HELP = Set.of("-h", "--help");

    private final Map<String, Consumer<CommandLine>> commands = new LinkedHashMap<>();

    /// A command of one word.
    public void command(String word, Supplier<?> command) {
        commands.put(word, root -> root.addSubcommand(word, command.get()));
    }

    /// A word with commands of its own, such as `customers`.
    public void group(String word, Supplier<List<?>> group) {
        commands.put(word, root -> CommandGroup.add(root, word, group.get()));
    }

    /// Adds the typed commands; all of them when help on the whole is asked for.
    public void addTo(CommandLine root, String... arguments) {
        var typed = Arrays.asList(arguments);
        var chosen = commands.keySet().stream().filter(typed::contains).toList();
        var all = chosen.isEmpty() && typed.stream().anyMatch(HELP::contains);
        commands.forEach((word, command) -> {
            if (all || chosen.contains(word)) {
                command.accept(root);
            }
        });
    }
}
