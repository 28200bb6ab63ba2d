package org.comptoir.pos.till.machine;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;

/// Maps machine settings to the names and values of the file. Missing or invalid values are replaced by defaults: a
/// mistake made while editing the file must not keep the till from opening.
final class MachineText {

    private static final String START = "labels.start.";
    private static final String NUMBER = "-?\\d{1,6}";

    private MachineText() {}

    static MachineSettings read(Properties file) {
        return new MachineSettings(
                printer(file),
                scanner(file),
                labels(file),
                appearance(file),
                TerminalKind.of(file.getProperty("terminal.kind", "")),
                display(file),
                scale(file),
                TerminalDetails.of(
                                file.getProperty("terminal.id", ""),
                                file.getProperty("terminal.acquirer", ""),
                                file.getProperty("terminal.acquirer-tax-code", ""))
                        .orElse(TerminalDetails.NONE),
                new RecorderSettings(
                        RecorderKind.of(file.getProperty("recorder.kind", "")),
                        file.getProperty("recorder.receipts", "no").equals("yes")));
    }

    private static DisplaySettings display(Properties file) {
        return new DisplaySettings(
                DisplayKind.of(file.getProperty("display.kind", "")),
                file.getProperty("display.address", ""),
                PoleLetters.of(file.getProperty("display.letters", "")),
                file.getProperty("display.welcome", ""));
    }

    private static ScaleSettings scale(Properties file) {
        return new ScaleSettings(
                ScaleKind.of(file.getProperty("scale.kind", "")),
                file.getProperty("scale.address", ""),
                ScaleProtocol.of(file.getProperty("scale.protocol", "")),
                file.getProperty("scale.by-itself", "no").equals("yes"));
    }

    private static PrinterSettings printer(Properties file) {
        return new PrinterSettings(
                file.getProperty("printer.kind", PrinterSettings.NONE.kind()),
                file.getProperty("printer.address", ""),
                !file.getProperty("printer.drawer", "yes").equals("no"),
                roll(file),
                PagePaper.read(file.getProperty("printer.paper", "")).orElse(PrinterSettings.NONE.paper()));
    }

    private static RollSettings roll(Properties file) {
        var defaults = RollSettings.DEFAULT;
        var columns = number(file, "printer.columns", defaults.columns());
        return new RollSettings(
                RollLetters.of(file.getProperty("printer.letters", "")),
                RollSettings.COLUMNS.contains(columns) ? columns : defaults.columns(),
                number(file, "printer.drawer-pin", defaults.drawerPin()) == 1 ? 1 : 0);
    }

    private static ScanTiming scanner(Properties file) {
        var defaults = ScanTiming.DEFAULT;
        var keys = number(file, "scanner.fewest-keys", defaults.fewestKeys());
        var medianGap = number(
                file, "scanner.gap-ms", Math.toIntExact(defaults.medianGap().toMillis()));
        var silence = number(
                file, "scanner.silence-ms", Math.toIntExact(defaults.silence().toMillis()));
        return keys > 1 && medianGap > 0 && silence >= medianGap
                ? new ScanTiming(keys, Duration.ofMillis(medianGap), Duration.ofMillis(silence))
                : defaults;
    }

    private static LabelSettings labels(Properties file) {
        var starts = new HashMap<String, Integer>();
        for (var name : file.stringPropertyNames()) {
            if (name.startsWith(START)) {
                starts.put(name.substring(START.length()), Math.max(1, number(file, name, 1)));
            }
        }
        return new LabelSettings(
                file.getProperty("labels.sheet", ""),
                number(file, "labels.nudge-right", 0),
                number(file, "labels.nudge-down", 0),
                starts);
    }

    private static AppearanceSettings appearance(Properties file) {
        return new AppearanceSettings(
                file.getProperty("window.brightness", ""),
                file.getProperty("window.size", ""),
                keyboard(file.getProperty("window.keyboard", "")),
                Language.ofCode(file.getProperty("window.language", "")).orElse(null));
    }

    private static KeyboardUse keyboard(String name) {
        return Arrays.stream(KeyboardUse.values())
                .filter(use -> use.name().equals(name))
                .findFirst()
                .orElse(AppearanceSettings.DEFAULT.keyboard());
    }

    private static int number(Properties file, String name, int fallback) {
        var value = file.getProperty(name, "").strip();
        return value.matches(NUMBER) ? Integer.parseInt(value) : fallback;
    }

    static void write(MachineSettings settings, Properties file) {
        file.setProperty("printer.kind", settings.printer().kind());
        file.setProperty("printer.address", settings.printer().address());
        file.setProperty("printer.drawer", settings.printer().drawer() ? "yes" : "no");
        var roll = settings.printer().roll();
        file.setProperty("printer.letters", roll.letters().word());
        file.setProperty("printer.columns", Integer.toString(roll.columns()));
        file.setProperty("printer.drawer-pin", Integer.toString(roll.drawerPin()));
        file.setProperty("printer.paper", settings.printer().paper().word());
        file.setProperty("terminal.kind", settings.terminal().word());
        var display = settings.display();
        file.setProperty("display.kind", display.kind().word());
        file.setProperty("display.address", display.address());
        file.setProperty("display.letters", display.letters().word());
        file.setProperty("display.welcome", display.welcome());
        var scale = settings.scale();
        file.setProperty("scale.kind", scale.kind().word());
        file.setProperty("scale.address", scale.address());
        file.setProperty("scale.protocol", scale.protocol().word());
        file.setProperty("scale.by-itself", scale.takesByItself() ? "yes" : "no");
        file.setProperty("terminal.id", settings.terminalDetails().id());
        file.setProperty("terminal.acquirer", settings.terminalDetails().acquirer());
        file.setProperty(
                "terminal.acquirer-tax-code", settings.terminalDetails().acquirerTaxCode());
        file.setProperty("recorder.kind", settings.recorder().kind().word());
        file.setProperty("recorder.receipts", settings.recorder().hasReceipts() ? "yes" : "no");
        var scanner = settings.scanner();
        file.setProperty("scanner.fewest-keys", Integer.toString(scanner.fewestKeys()));
        file.setProperty("scanner.gap-ms", Long.toString(scanner.medianGap().toMillis()));
        file.setProperty("scanner.silence-ms", Long.toString(scanner.silence().toMillis()));
        var labels = settings.labels();
        file.setProperty("labels.sheet", labels.sheet());
        file.setProperty("labels.nudge-right", Integer.toString(labels.nudgeRight()));
        file.setProperty("labels.nudge-down", Integer.toString(labels.nudgeDown()));
        labels.starts().forEach((sheet, label) -> file.setProperty(START + sheet, Integer.toString(label)));
        var appearance = settings.appearance();
        file.setProperty("window.brightness", appearance.brightness());
        file.setProperty("window.size", appearance.textSize());
        file.setProperty("window.keyboard", appearance.keyboard().name());
        var language = appearance.language();
        file.setProperty("window.language", language == null ? "" : language.code());
    }

    /// The settings as an earlier version stored them for all machines of a shop.
    ///
    /// @param notes of the shop by name
    static MachineSettings ofShop(Map<String, String> notes, MachineSettings defaults) {
        var file = new Properties();
        write(defaults, file);
        notes.forEach((name, value) -> {
            if (name.startsWith("printer.") || name.equals("labels.sheet") || name.startsWith(START)) {
                file.setProperty(name, value);
            }
        });
        copy(notes, "look.brightness", file, "window.brightness");
        copy(notes, "look.size", file, "window.size");
        var nudge = notes.getOrDefault("labels.nudge", "").split(" ");
        if (nudge.length == 2) {
            file.setProperty("labels.nudge-right", nudge[0]);
            file.setProperty("labels.nudge-down", nudge[1]);
        }
        return read(file);
    }

    private static void copy(Map<String, String> notes, String from, Properties file, String to) {
        var note = notes.get(from);
        if (note != null) {
            file.setProperty(to, note);
        }
    }

    static String changes(MachineSettings before, MachineSettings after) {
        var old = new Properties();
        write(before, old);
        var now = new Properties();
        write(after, now);
        return now.stringPropertyNames().stream()
                .filter(name -> !now.getProperty(name).equals(old.getProperty(name)))
                .sorted()
                .map(name -> name + "=" + now.getProperty(name))
                .collect(Collectors.joining(" "));
    }
}
