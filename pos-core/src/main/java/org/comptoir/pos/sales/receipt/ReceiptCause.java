package org.comptoir.pos.sales.receipt;

/// Why a receipt is printed without anybody asking for it.
public enum ReceiptCause {

    /// The shop prints the receipt of each sale.
    EVERY_SALE,
    /// It tells the legal guarantee of conformity of goods that last.
    GUARANTEE,
    /// Goods were sold by weight.
    WEIGHED,
    /// Money goes back to a card.
    CARD_REFUND,
    /// It bears the code of a voucher or a credit note, which is spent by it.
    VOUCHER,
    /// Something was bought on account, or paid of it.
    ACCOUNT;

    /// What the customer is told of it.
    public String textKey() {
        return "sales.receipt.cause." + name();
    }
}
