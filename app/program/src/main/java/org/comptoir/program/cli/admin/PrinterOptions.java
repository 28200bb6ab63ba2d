package org.comptoir.program.cli.admin;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.pos.till.machine.PagePaper;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.pos.till.machine.RollLetters;
import org.comptoir.pos.till.machine.RollSettings;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What can be set of a machine's receipt printer; what is not named stays.
final class PrinterOptions {

    private static final Set<String> KINDS = Set.of("none", "network", "device", "system", "pages");

    @Option(
            names = "--printer",
            paramLabel = "none|network:HOST|device:FILE|system:NAME|pages:NAME",
            descriptionKey = "cli.option.printer")
    @Nullable
    private String printer;

    @Option(
            names = "--printer-letters",
            paramLabel = "windows-1252|cp858|picture",
            descriptionKey = "cli.option.printerletters")
    @Nullable
    private String letters;

    @Option(names = "--printer-columns", paramLabel = "48|42|32", descriptionKey = "cli.option.printercolumns")
    @Nullable
    private Integer columns;

    @Option(names = "--printer-paper", paramLabel = "80|58|a4", descriptionKey = "cli.option.printerpaper")
    @Nullable
    private String paper;

    @Option(names = "--drawer", paramLabel = "yes|no", descriptionKey = "cli.option.drawer")
    @Nullable
    private YesNo drawer;

    @Option(names = "--drawer-pin", paramLabel = "0|1", descriptionKey = "cli.option.drawerpin")
    @Nullable
    private Integer pin;

    /// @throws CommandRefused for a value that cannot be
    PrinterSettings in(PrinterSettings before, CommandContext session) {
        var changed = before.with(roll(before.roll(), session))
                .with(paper == null ? before.paper() : paper(paper, session))
                .withDrawer(drawer == null ? before.drawer() : drawer == YesNo.yes);
        if (printer == null) {
            return changed;
        }
        var colon = printer.indexOf(':');
        var kind = colon < 0 ? printer : printer.substring(0, colon);
        var address = colon < 0 ? "" : printer.substring(colon + 1).strip();
        if (!KINDS.contains(kind) || ReceiptPrinter.of(kind, address).isEmpty()) {
            throw new CommandRefused("printer", session.texts().get("cli.machine.printer", printer));
        }
        return changed.with(kind, address);
    }

    private RollSettings roll(RollSettings before, CommandContext session) {
        var changed = letters == null ? before : before.with(letters(letters, session));
        if (columns != null) {
            if (!RollSettings.COLUMNS.contains(columns)) {
                throw new CommandRefused("columns", session.texts().get("cli.machine.columns", columns));
            }
            changed = changed.withColumns(columns);
        }
        if (pin != null) {
            if (pin != 0 && pin != 1) {
                throw new CommandRefused("drawer-pin", session.texts().get("cli.machine.pin", pin));
            }
            changed = changed.withDrawerPin(pin);
        }
        return changed;
    }

    private static RollLetters letters(String typed, CommandContext session) {
        return Arrays.stream(RollLetters.values())
                .filter(known -> known.word().equals(typed))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        "letters",
                        session.texts()
                                .get(
                                        "cli.machine.letters",
                                        typed,
                                        Arrays.stream(RollLetters.values())
                                                .map(RollLetters::word)
                                                .collect(Collectors.joining(", ")))));
    }

    private static PagePaper paper(String typed, CommandContext session) {
        return PagePaper.read(typed)
                .orElseThrow(() -> new CommandRefused("paper", session.texts().get("cli.machine.paper", typed)));
    }
}
