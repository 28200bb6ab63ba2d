package org.comptoir.pos.scan;

import org.comptoir.pos.till.SaleNumber;

/// What a scan, or a code typed in its place, says.
public sealed interface Scanned {

    /// The code itself, as it was scanned without the scanner's own prefix: a maker's code may by chance look like one
    /// of the shop's, so that an article is found by it whatever it seems to say.
    String text();

    /// Any code that may stand on an article, its own or the maker's.
    record ArticleCode(String code) implements Scanned {

        @Override
        public String text() {
            return code;
        }
    }

    /// @param number the customer's, as it is in the file
    record CustomerCard(String number, String text) implements Scanned {}

    /// Whether the shop issued it, the vouchers know.
    record VoucherCode(org.comptoir.pos.vouchers.VoucherCode code) implements Scanned {

        @Override
        public String text() {
            return code.scanned();
        }
    }

    /// Written like a voucher's code, but its check character does not hold.
    record DamagedVoucher(String text) implements Scanned {}

    /// @param number the sale's
    record TicketCode(SaleNumber number, String text) implements Scanned {}

    /// Nothing that can be a code.
    record Unknown(String text) implements Scanned {}
}
