package org.comptoir.pos.till.machine;

import java.util.HashMap;
import java.util.Map;

/// The label sheets of a machine's printer.
///
/// @param sheet code of the sheet used last, empty for the default
/// @param nudgeRight horizontal offset of the printer, in tenths of a millimetre
/// @param nudgeDown vertical offset in the same unit
/// @param starts first free label by sheet code, counted from 1
public record LabelSettings(String sheet, int nudgeRight, int nudgeDown, Map<String, Integer> starts) {

    public static final LabelSettings DEFAULT = new LabelSettings("", 0, 0, Map.of());

    public LabelSettings {
        starts = Map.copyOf(starts);
    }

    public LabelSettings withSheet(String other) {
        return new LabelSettings(other, nudgeRight, nudgeDown, starts);
    }

    public LabelSettings withNudge(int right, int down) {
        return new LabelSettings(sheet, right, down, starts);
    }

    public LabelSettings withStart(String of, int label) {
        var changed = new HashMap<>(starts);
        changed.put(of, label);
        return new LabelSettings(sheet, nudgeRight, nudgeDown, changed);
    }
}
