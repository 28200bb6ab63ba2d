package org.comptoir.pos.scan;

import org.comptoir.pos.till.SaleNumber;

/// The meaning of a scan, or of a code typed instead.
public sealed interface Scanned {

    /// Any code an article may have, the shop's own or the manufacturer's.
    record ArticleCode(String code) implements Scanned {}

    /// @param number the customer number
    record CustomerCard(String number) implements Scanned {}

    /// The form of a voucher code; only the vouchers know whether the shop issued it.
    record VoucherCode(org.comptoir.pos.vouchers.VoucherCode code) implements Scanned {}

    /// The form of a voucher code with a wrong check character.
    record DamagedVoucher(String text) implements Scanned {}

    /// @param number of the sale
    record TicketCode(SaleNumber number) implements Scanned {}

    /// Cannot be a code.
    record Unknown(String text) implements Scanned {}
}
