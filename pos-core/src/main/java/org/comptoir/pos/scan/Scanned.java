package org.comptoir.pos.scan;

import org.comptoir.pos.till.SaleNumber;

/// What a scan, or a code typed in its place, says.
public sealed interface Scanned {

    /// Any code that may stand on an article, its own or the maker's.
    record ArticleCode(String code) implements Scanned {}

    /// @param number the customer's, as it is in the file
    record CustomerCard(String number) implements Scanned {}

    /// Whether the shop issued it, the vouchers know.
    record VoucherCode(org.comptoir.pos.vouchers.VoucherCode code) implements Scanned {}

    /// Written like a voucher's code, but its check character does not hold.
    record DamagedVoucher(String text) implements Scanned {}

    /// @param number the sale's
    record TicketCode(SaleNumber number) implements Scanned {}

    /// Nothing that can be a code.
    record Unknown(String text) implements Scanned {}
}
