package org.comptoir.pos.till.machine;

import org.comptoir.pos.scan.ScanTiming;

/// The settings of one machine.
public record MachineSettings(
        PrinterSettings printer,
        ScanTiming scanner,
        LabelSettings labels,
        AppearanceSettings appearance,
        TerminalKind terminal,
        DisplaySettings display,
        ScaleSettings scale) {

    public static final MachineSettings DEFAULT = new MachineSettings(
            PrinterSettings.NONE,
            ScanTiming.DEFAULT,
            LabelSettings.DEFAULT,
            AppearanceSettings.DEFAULT,
            TerminalKind.BY_HAND,
            DisplaySettings.NONE,
            ScaleSettings.NONE);

    public MachineSettings with(PrinterSettings other) {
        return new MachineSettings(other, scanner, labels, appearance, terminal, display, scale);
    }

    public MachineSettings with(ScanTiming other) {
        return new MachineSettings(printer, other, labels, appearance, terminal, display, scale);
    }

    public MachineSettings with(LabelSettings other) {
        return new MachineSettings(printer, scanner, other, appearance, terminal, display, scale);
    }

    public MachineSettings with(AppearanceSettings other) {
        return new MachineSettings(printer, scanner, labels, other, terminal, display, scale);
    }

    public MachineSettings with(TerminalKind other) {
        return new MachineSettings(printer, scanner, labels, appearance, other, display, scale);
    }

    public MachineSettings with(DisplaySettings other) {
        return new MachineSettings(printer, scanner, labels, appearance, terminal, other, scale);
    }

    public MachineSettings with(ScaleSettings other) {
        return new MachineSettings(printer, scanner, labels, appearance, terminal, display, other);
    }

    /// The same for a training: no drawer opens, and cards are charged by nobody. Scale and customer display stay: what
    /// the display shows is marked.
    public MachineSettings forTraining() {
        return with(printer.withDrawer(false)).with(TerminalKind.SIMULATOR);
    }

    /// What is other in these settings, as the names and values of the file, for whoever keeps a log; empty for
    /// nothing.
    public String changesTo(MachineSettings after) {
        return MachineText.changes(this, after);
    }
}
