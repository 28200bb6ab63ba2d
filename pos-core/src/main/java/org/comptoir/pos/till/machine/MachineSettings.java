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
        return new MachineSettings(
                other, scanner, labels, appearance, terminal, display, scale, terminalDetails, recorder);
    }

    public MachineSettings with(ScanTiming other) {
        return new MachineSettings(
                printer, other, labels, appearance, terminal, display, scale, terminalDetails, recorder);
    }

    public MachineSettings with(LabelSettings other) {
        return new MachineSettings(
                printer, scanner, other, appearance, terminal, display, scale, terminalDetails, recorder);
    }

    public MachineSettings with(AppearanceSettings other) {
        return new MachineSettings(
                printer, scanner, labels, other, terminal, display, scale, terminalDetails, recorder);
    }

    public MachineSettings with(TerminalKind other) {
        return new MachineSettings(
                printer, scanner, labels, appearance, other, display, scale, terminalDetails, recorder);
    }

    public MachineSettings with(DisplaySettings other) {
        return new MachineSettings(
                printer, scanner, labels, appearance, terminal, other, scale, terminalDetails, recorder);
    }

    public MachineSettings with(ScaleSettings other) {
        return new MachineSettings(
                printer, scanner, labels, appearance, terminal, display, other, terminalDetails, recorder);
    }

    public MachineSettings with(TerminalDetails other) {
        return new MachineSettings(printer, scanner, labels, appearance, terminal, display, scale, other, recorder);
    }

    public MachineSettings with(RecorderSettings other) {
        return new MachineSettings(
                printer, scanner, labels, appearance, terminal, display, scale, terminalDetails, other);
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
}
