package org.comptoir.program.cli.admin;

import java.util.Arrays;
import java.util.Locale;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.KeyboardUse;
import org.comptoir.pos.till.machine.LabelSettings;
import org.comptoir.pos.till.machine.MachineSettings;
import org.comptoir.pos.till.machine.RecorderKind;
import org.comptoir.pos.till.machine.RecorderSettings;
import org.comptoir.pos.till.machine.TerminalDetails;
import org.comptoir.pos.till.machine.TerminalKind;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.reports.labels.LabelSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What can be set at a machine; what is not named stays.
final class MachineOptions {

    private static final String SHOPS = "shop";

    /// A centimetre, in tenths of a millimetre.
    private static final int MAX_NUDGE = 100;

    @Mixin
    private PrinterOptions printer = new PrinterOptions();

    @Option(
            names = "--terminal",
            paramLabel = "by-hand|simulator|losing-simulator",
            descriptionKey = "cli.option.terminal")
    @Nullable
    private String terminal;

    @Option(names = "--terminal-id", paramLabel = "TID", descriptionKey = "cli.option.terminalid")
    @Nullable
    private String terminalId;

    @Option(names = "--acquirer", paramLabel = "NAME", descriptionKey = "cli.option.acquirer")
    @Nullable
    private String acquirer;

    @Option(names = "--acquirer-tax-code", paramLabel = "CODE", descriptionKey = "cli.option.acquirertaxcode")
    @Nullable
    private String acquirerTaxCode;

    @Option(
            names = "--fiscal-device",
            paramLabel = "none|simulator|losing-simulator",
            descriptionKey = "cli.option.fiscaldevice")
    @Nullable
    private String recorder;

    @Option(names = "--fiscal-receipts", paramLabel = "yes|no", descriptionKey = "cli.option.fiscalreceipts")
    @Nullable
    private YesNo receipts;

    @Option(names = "--scanner-gap", paramLabel = "MS", descriptionKey = "cli.option.scannergap")
    @Nullable
    private Integer gap;

    @Option(names = "--scanner-keys", paramLabel = "N", descriptionKey = "cli.option.scannerkeys")
    @Nullable
    private Integer keys;

    @Option(names = "--language", paramLabel = "fr|it|en|shop", descriptionKey = "cli.option.screenlanguage")
    @Nullable
    private String language;

    @Option(names = "--keyboard", paramLabel = "touched|always|never", descriptionKey = "cli.option.keyboard")
    @Nullable
    private String keyboard;

    @Option(names = "--label-sheet", paramLabel = "SHEET", descriptionKey = "cli.option.sheet")
    @Nullable
    private String sheet;

    @Option(names = "--label-right", paramLabel = "TENTHS", descriptionKey = "cli.option.labelright")
    @Nullable
    private Integer right;

    @Option(names = "--label-down", paramLabel = "TENTHS", descriptionKey = "cli.option.labeldown")
    @Nullable
    private Integer down;

    /// @throws CommandRefused for a value that cannot be
    MachineSettings in(MachineSettings before, CommandContext session) {
        var spoken =
                language == null ? before.appearance() : before.appearance().withLanguage(language(language, session));
        var appearance = keyboard == null ? spoken : spoken.withKeyboard(keyboard(keyboard, session));
        return before.with(printer.in(before.printer(), session))
                .with(scanner(before.scanner(), session))
                .with(labels(before.labels(), session))
                .with(terminal == null ? before.terminal() : terminal(terminal, session))
                .with(details(before.terminalDetails(), session))
                .with(recorder(before.recorder(), session))
                .with(appearance);
    }

    private ScanTiming scanner(ScanTiming before, CommandContext session) {
        if (gap == null && keys == null) {
            return before;
        }
        return ScanTiming.of(
                        keys == null ? before.fewestKeys() : keys,
                        gap == null ? Math.toIntExact(before.medianGap().toMillis()) : gap)
                .orElseThrow(() -> new CommandRefused(
                        "scanner",
                        session.texts()
                                .get(
                                        "cli.machine.scanner",
                                        ScanTiming.MIN_GAP_MILLIS,
                                        ScanTiming.MAX_GAP_MILLIS,
                                        ScanTiming.MIN_KEYS,
                                        ScanTiming.MAX_KEYS)));
    }

    private static @Nullable Language language(String typed, CommandContext session) {
        if (typed.equals(SHOPS)) {
            return null;
        }
        return Language.ofCode(typed)
                .orElseThrow(
                        () -> new CommandRefused("language", session.texts().get("cli.machine.language", typed)));
    }

    private static KeyboardUse keyboard(String typed, CommandContext session) {
        return Arrays.stream(KeyboardUse.values())
                .filter(use -> use.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new CommandRefused("keyboard", session.texts().get("cli.machine.keyboard", typed)));
    }

    private static TerminalKind terminal(String typed, CommandContext session) {
        return Arrays.stream(TerminalKind.values())
                .filter(kind -> kind.word().equals(typed))
                .findFirst()
                .orElseThrow(
                        () -> new CommandRefused("terminal", session.texts().get("cli.machine.terminal", typed)));
    }

    private TerminalDetails details(TerminalDetails before, CommandContext session) {
        return TerminalDetails.of(
                        terminalId == null ? before.id() : terminalId,
                        acquirer == null ? before.acquirer() : acquirer,
                        acquirerTaxCode == null ? before.acquirerTaxCode() : acquirerTaxCode)
                .orElseThrow(
                        () -> new CommandRefused("terminal", session.texts().get("cli.machine.terminaldetails")));
    }

    private RecorderSettings recorder(RecorderSettings before, CommandContext session) {
        return new RecorderSettings(
                recorder == null ? before.kind() : recorder(recorder, session),
                receipts == null ? before.hasReceipts() : receipts == YesNo.yes);
    }

    private static RecorderKind recorder(String typed, CommandContext session) {
        return Arrays.stream(RecorderKind.values())
                .filter(kind -> kind.word().equals(typed))
                .findFirst()
                .orElseThrow(() ->
                        new CommandRefused("fiscal-device", session.texts().get("cli.machine.fiscaldevice", typed)));
    }

    private LabelSettings labels(LabelSettings before, CommandContext session) {
        var chosen = sheet == null ? before : before.withSheet(known(sheet, session));
        return chosen.withNudge(nudge(right, before.nudgeRight(), session), nudge(down, before.nudgeDown(), session));
    }

    private static String known(String code, CommandContext session) {
        var codes = LabelSheet.DEFAULT.stream().map(LabelSheet::code).toList();
        if (!codes.contains(code)) {
            throw new CommandRefused(
                    "no-sheet", session.texts().get("cli.print.sheet", code, String.join(", ", codes)));
        }
        return code;
    }

    private static int nudge(@Nullable Integer typed, int before, CommandContext session) {
        if (typed != null && Math.abs(typed) > MAX_NUDGE) {
            throw new CommandRefused("nudge", session.texts().get("cli.machine.nudge", MAX_NUDGE));
        }
        return typed == null ? before : typed;
    }
}
