package org.comptoir.pos.till.machine;

import java.util.function.Consumer;
import org.comptoir.pos.scan.ScanTiming;

/// The settings of one machine.
public record MachineSettings(
        PrinterSettings printer,
        ScanTiming scanner,
        LabelSettings labels,
        AppearanceSettings appearance,
        TerminalKind terminal,
        DisplaySettings display,
        ScaleSettings scale,
        TerminalDetails terminalDetails,
        RecorderSettings recorder) {

    public static final MachineSettings DEFAULT = new MachineSettings(
            PrinterSettings.NONE,
            ScanTiming.DEFAULT,
            LabelSettings.DEFAULT,
            AppearanceSettings.DEFAULT,
            TerminalKind.BY_HAND,
            DisplaySettings.NONE,
            ScaleSettings.NONE,
            TerminalDetails.NONE,
            RecorderSettings.NONE);

    public MachineSettings with(PrinterSettings other) {
        return changed(parts -> parts.printer = other);
    }

    public MachineSettings with(ScanTiming other) {
        return changed(parts -> parts.scanner = other);
    }

    public MachineSettings with(LabelSettings other) {
        return changed(parts -> parts.labels = other);
    }

    public MachineSettings with(AppearanceSettings other) {
        return changed(parts -> parts.appearance = other);
    }

    public MachineSettings with(TerminalKind other) {
        return changed(parts -> parts.terminal = other);
    }

    public MachineSettings with(DisplaySettings other) {
        return changed(parts -> parts.display = other);
    }

    public MachineSettings with(ScaleSettings other) {
        return changed(parts -> parts.scale = other);
    }

    public MachineSettings with(TerminalDetails other) {
        return changed(parts -> parts.terminalDetails = other);
    }

    public MachineSettings with(RecorderSettings other) {
        return changed(parts -> parts.recorder = other);
    }

    /// The terminal that is used by hand, as it is set; nothing known where the machine asks one by itself.
    public TerminalDetails terminalByHand() {
        return terminal == TerminalKind.BY_HAND ? terminalDetails : TerminalDetails.NONE;
    }

    /// The same for a training: no drawer opens, cards are charged by nobody, and no recorder is sent anything. Scale
    /// and customer display stay: what the display shows is marked.
    public MachineSettings forTraining() {
        return with(printer.withDrawer(false)).with(TerminalKind.SIMULATOR).with(RecorderSettings.NONE);
    }

    /// What is other in these settings, as the names and values of the file, for whoever keeps a log; empty for
    /// nothing.
    public String changesTo(MachineSettings after) {
        return MachineText.changes(this, after);
    }

    private MachineSettings changed(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.settings();
    }

    /// The parts of settings, while one of them is changed.
    private static final class Parts {

        private PrinterSettings printer;
        private ScanTiming scanner;
        private LabelSettings labels;
        private AppearanceSettings appearance;
        private TerminalKind terminal;
        private DisplaySettings display;
        private ScaleSettings scale;
        private TerminalDetails terminalDetails;
        private RecorderSettings recorder;

        private Parts(MachineSettings from) {
            printer = from.printer;
            scanner = from.scanner;
            labels = from.labels;
            appearance = from.appearance;
            terminal = from.terminal;
            display = from.display;
            scale = from.scale;
            terminalDetails = from.terminalDetails;
            recorder = from.recorder;
        }

        private MachineSettings settings() {
            return new MachineSettings(
                    printer, scanner, labels, appearance, terminal, display, scale, terminalDetails, recorder);
        }
    }
}
