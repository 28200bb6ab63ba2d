package org.comptoir.pos.fiscal;

import java.util.List;

/// How far the fiscal documents of some sales have come, counted.
///
/// @param confirmed that a recorder has
/// @param open that no recorder has confirmed
/// @param settled by hand
/// @param closings the daily closings of recorders that the confirmed ones go into, by serial number and closing
public record FiscalFigures(int confirmed, int open, int settled, List<RecorderClosing> closings) {

    /// Of sales without fiscal documents.
    public static final FiscalFigures NONE = new FiscalFigures(0, 0, 0, List.of());

    public FiscalFigures {
        closings = List.copyOf(closings);
    }

    /// @param serial of the recorder
    /// @param closing its number, whether the recorder was closed since or not
    /// @param documents of these sales in it
    public record RecorderClosing(String serial, int closing, int documents) {}
}
