package org.comptoir.desktop.till.catalogue;

import org.comptoir.desktop.till.ticket.TicketCustomer;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;

/// What a code or a text turned out to be.
sealed interface LookupResult {

    record Goods(Article article) implements LookupResult {}

    record Person(TicketCustomer customer) implements LookupResult {}

    record Voucher(VoucherCode code, VoucherCheck check) implements LookupResult {}

    /// Written like a voucher's code, with a wrong character in it.
    record DamagedVoucher() implements LookupResult {}

    record Ticket(Sale sale) implements LookupResult {}

    /// @param wasCode whether it had the form of a code
    record Nothing(String text, boolean wasCode) implements LookupResult {}
}
