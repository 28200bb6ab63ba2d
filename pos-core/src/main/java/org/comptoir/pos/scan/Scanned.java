package org.comptoir.pos.scan;

/// What a scan, or a code typed in its place, says.
public sealed interface Scanned {

    /// Any code that may stand on an article, its own or the maker's.
    record ArticleCode(String code) implements Scanned {}

    /// @param number the customer's, as it is in the file
    record CustomerCard(String number) implements Scanned {}

    /// @param text the whole code, checked: what reads vouchers reads this
    record VoucherCode(String text) implements Scanned {}

    /// @param number the sale's
    record TicketCode(long number) implements Scanned {}

    /// Nothing that can be a code.
    record Unknown(String text) implements Scanned {}
}
