package org.comptoir.pos.till.machine;

import java.util.HashMap;
import java.util.Map;

/// The label sheets in a machine's printer.
///
/// @param sheet the code of the sheet that was used last, empty for the usual one
/// @param nudgeRight how far the printer is put right, in tenths of a millimetre
/// @param nudgeDown the same downwards
/// @param starts by code of a sheet, its first free label, counted from 1
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
