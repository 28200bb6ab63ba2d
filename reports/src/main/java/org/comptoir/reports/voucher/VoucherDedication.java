package org.comptoir.reports.voucher;

/// What stands on a voucher beside its worth. Each text may be empty; without a recipient and a giver there are lines
/// to
/// write on.
///
/// @param recipient shrunk to its place, as the others are
public record VoucherDedication(String recipient, String giver, String message) {

    /// The most characters of a name to be typed, so that it stays readable.
    public static final int MAX_NAME = 60;

    /// The most characters of a message to be typed: three lines.
    public static final int MAX_MESSAGE = 160;

    public static final VoucherDedication NONE = new VoucherDedication("", "", "");

    public VoucherDedication {
        recipient = recipient.strip();
        giver = giver.strip();
        message = message.strip();
    }

    /// The same to somebody else, unless there is nobody to name.
    public VoucherDedication to(String name) {
        return name.isBlank() ? this : new VoucherDedication(name, giver, message);
    }
}
