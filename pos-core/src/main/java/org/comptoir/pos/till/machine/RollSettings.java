package org.comptoir.pos.till.machine;

import java.util.List;

/// What a receipt printer understands.
///
/// @param columns characters per line of its first font, one of [#COLUMNS]
/// @param drawerPin 0 or 1: the pin of its connector that the drawer is wired to
public record RollSettings(RollLetters letters, int columns, int drawerPin) {

    /// On 80 mm of paper two usual widths, on 58 mm one.
    public static final List<Integer> COLUMNS = List.of(48, 42, 32);

    public static final RollSettings DEFAULT = new RollSettings(RollLetters.WINDOWS_1252, 48, 0);

    public RollSettings {
        if (!COLUMNS.contains(columns) || drawerPin != 0 && drawerPin != 1) {
            throw new IllegalArgumentException("no such roll: " + columns + " columns, pin " + drawerPin);
        }
    }

    public RollSettings withColumns(int other) {
        return new RollSettings(letters, other, drawerPin);
    }

    public RollSettings withDrawerPin(int other) {
        return new RollSettings(letters, columns, other);
    }

    public RollSettings with(RollLetters other) {
        return new RollSettings(other, columns, drawerPin);
    }
}
