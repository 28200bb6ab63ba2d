package org.comptoir.pos.vouchers;

import java.util.Locale;

/// The outcome of changing a voucher without a sale. Only [Done] and [Replaced] changed anything.
public sealed interface VoucherChangeResult {

    /// @param voucher as it is now
    record Done(Voucher voucher) implements VoucherChangeResult {}

    /// @param old worth nothing from now on
    /// @param replacement has its value under a new code
    record Replaced(Voucher old, Voucher replacement) implements VoucherChangeResult {}

    record Refused(Refusal reason) implements VoucherChangeResult {}

    /// Why a change is not possible.
    enum Refusal {
        UNKNOWN,
        /// It was replaced by another already.
        REPLACED,
        ALREADY_BLOCKED,
        NOT_BLOCKED,
        /// It is a deposit, which its order knows without a code.
        DEPOSIT,
        /// Its whole value was spent.
        NOTHING_LEFT,
        /// It has no end, or the day is not after its last one, or it has passed.
        NOT_LATER,
        /// No reason was given, or one that is too long.
        NO_REASON;

        /// Its explanation in the texts of vouchers.
        public String textKey() {
            return "vouchers.refused." + name().toLowerCase(Locale.ROOT);
        }
    }
}
