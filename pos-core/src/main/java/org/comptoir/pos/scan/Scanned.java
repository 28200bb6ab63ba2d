package org.comptoir.pos.scan;

import org.comptoir.pos.till.OrderNumber;
import org.comptoir.pos.till.SaleNumber;

/// The meaning of a scan, or of a code typed instead.
public sealed interface Scanned {

    /// The code itself, as scanned without the scanner's prefix: a manufacturer's code may look like one of the shop's
    /// by chance, so an article is found by it whatever the code seems to mean.
    String text();

    /// Any code an article may have, the shop's own or the manufacturer's.
    record ArticleCode(String code) implements Scanned {

        @Override
        public String text() {
            return code;
        }
    }

    /// @param number the customer number
    record CustomerCard(String number, String text) implements Scanned {}

    /// The form of a voucher code; only the vouchers know whether the shop issued it.
    record VoucherCode(org.comptoir.pos.vouchers.VoucherCode code) implements Scanned {

        @Override
        public String text() {
            return code.scanned();
        }
    }

    /// The form of a voucher code with a wrong check character.
    record DamagedVoucher(String text) implements Scanned {}

    /// @param number of the sale
    record TicketCode(SaleNumber number, String text) implements Scanned {}

    /// @param number of a quote or of goods put aside
    record OrderCode(OrderNumber number, String text) implements Scanned {}

    /// Cannot be a code.
    record Unknown(String text) implements Scanned {}
}
