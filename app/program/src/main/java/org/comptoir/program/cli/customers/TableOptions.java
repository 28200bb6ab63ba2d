package org.comptoir.program.cli.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.transfer.ImportSource;
import org.comptoir.customers.transfer.table.ColumnChoices;
import org.comptoir.customers.transfer.table.ColumnTarget;
import org.comptoir.customers.transfer.table.KeptMappings;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How to read a file of customers: its sheets and what its columns mean.
final class TableOptions {

    @Option(names = "--map", paramLabel = "HEADING=FIELD", descriptionKey = "cli.option.map")
    private List<String> map = new ArrayList<>();

    @Option(names = "--mapping", paramLabel = "NAME", descriptionKey = "cli.option.mapping")
    @Nullable
    private String mapping;

    @Option(names = "--save-mapping", paramLabel = "NAME", descriptionKey = "cli.option.savemapping")
    @Nullable
    private String saved;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.option.importsheet")
    @Nullable
    private String sheet;

    /// The sheets that were asked for; all if none was.
    List<ImportSource> sheets(CommandContext session, List<ImportSource> sources) {
        var name = sheet;
        if (name == null) {
            return sources;
        }
        var found = sources.stream()
                .filter(source -> source.name().endsWith(" [" + name + "]"))
                .toList();
        if (found.isEmpty()) {
            throw new CommandRefused("sheet", session.texts().get("cli.import.sheet", name));
        }
        return found;
    }

    private Map<String, ColumnTarget> typed(CommandContext session) {
        var targets = new LinkedHashMap<String, ColumnTarget>();
        for (var text : map) {
            var equals = text.lastIndexOf('=');
            var field = equals < 1 ? "" : text.substring(equals + 1);
            var target = ColumnChoices.field(field, exchange(session));
            if (target.isEmpty()) {
                throw new CommandRefused(
                        "field", session.texts().get("cli.import.map", text, String.join(", ", ColumnChoices.names())));
            }
            targets.put(text.substring(0, equals).strip(), target.get());
        }
        return targets;
    }

    /// With the columns as somebody said: on the command line, before that under the name given, or else for
    /// tables with these headings. What was said is kept under a name if that was asked for.
    ///
    /// @throws CommandRefused if a table lacks a column that was typed
    List<ImportSource> mapped(CommandContext session, OpenShop shop, List<ImportSource> sources) {
        var typed = new ColumnChoices(typed(session));
        var kept = new KeptMappings(shop.settings());
        var mapped = new ArrayList<ImportSource>();
        for (var source : sources) {
            mapped.add(
                    switch (source) {
                        case ImportSource.Cards cards -> cards;
                        case ImportSource.Rows rows -> {
                            requireHeadings(session, rows, typed);
                            var choices = kept(session, kept, rows).and(typed);
                            keep(session, kept, rows, choices);
                            yield rows.with(choices.appliedTo(rows.table(), rows.mapping()));
                        }
                    });
        }
        return mapped;
    }

    private static void requireHeadings(CommandContext session, ImportSource.Rows rows, ColumnChoices typed) {
        var missing = typed.missing(rows.table());
        if (!missing.isEmpty()) {
            throw new CommandRefused("heading", session.texts().get("cli.import.heading", String.join(", ", missing)));
        }
    }

    private ColumnChoices kept(CommandContext session, KeptMappings kept, ImportSource.Rows rows) {
        var name = mapping;
        if (name != null) {
            return kept.get(name, exchange(session))
                    .orElseThrow(() ->
                            new CommandRefused("mapping", session.texts().get("cli.import.mapping.unknown", name)));
        }
        var found = kept.forHeadings(rows.table(), exchange(session));
        found.ifPresent(choices -> session.say(session.texts().get("cli.import.mapping.known", choices.name())));
        return found.map(KeptMappings.ForHeadings::choices).orElse(new ColumnChoices(Map.of()));
    }

    private void keep(CommandContext session, KeptMappings kept, ImportSource.Rows rows, ColumnChoices choices) {
        var name = saved;
        if (name != null && !kept.put(name, rows.table(), choices)) {
            throw new CommandRefused(
                    "mapping", session.texts().get("cli.import.mapping.long", KeptMappings.MAX_NAME_LENGTH));
        }
    }

    private static Texts exchange(CommandContext session) {
        return Texts.of("exchange", session.language());
    }
}
