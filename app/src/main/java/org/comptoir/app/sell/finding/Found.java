package org.comptoir.app.sell.finding;

import org.comptoir.app.ticket.TicketCustomer;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;

/// What a code or a text turned out to be.
public sealed interface Found {

    record Goods(Article article) implements Found {}

    record Person(TicketCustomer customer) implements Found {}

    record Voucher(VoucherCode code, VoucherCheck check) implements Found {}

    /// Written like a voucher's code, with a wrong character in it.
    record DamagedVoucher() implements Found {}

    record Ticket(Sale sale) implements Found {}

    /// @param wasCode whether it had the form of a code
    record Nothing(String text, boolean wasCode) implements Found {}
}
