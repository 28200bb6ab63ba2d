package org.comptoir.pos.till.machine;

/// The fiscal recorder of a machine.
///
/// @param hasReceipts whether the receipt of this program is offered beside the recorder's document
public record RecorderSettings(RecorderKind kind, boolean hasReceipts) {

    public static final RecorderSettings NONE = new RecorderSettings(RecorderKind.NONE, false);

    public boolean isConnected() {
        return kind != RecorderKind.NONE;
    }

    /// Whether this program's receipt is offered after a sale.
    public boolean offersReceipts() {
        return !isConnected() || hasReceipts;
    }
}
