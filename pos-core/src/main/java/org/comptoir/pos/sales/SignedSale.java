package org.comptoir.pos.sales;

import org.comptoir.pos.journal.CanonicalReader;

/// What was signed of a sale, in the version of the text in which it was signed. Who the customer was is in none:
/// merging or erasing a person must never break the journal. Neither is a voucher's code, which is as good as money,
/// nor a note, in which a person may be named.
///
/// Two different sales never have the same text: [#read] gives back exactly the facts that were written.
public sealed interface SignedSale permits SignedSaleV1, SignedSaleV2 {

    /// The canonical text of these facts; the same for ever.
    String text();

    /// What a new sale is signed over.
    static SignedSale of(Sale sale) {
        return SignedSaleV2.of(sale);
    }

    /// Whether a sale as it stands in the tables has all the facts that were signed.
    default boolean agreesWith(Sale sale) {
        return switch (this) {
            case SignedSaleV1 signed -> signed.equals(SignedSaleV1.of(sale));
            case SignedSaleV2 signed -> signed.equals(SignedSaleV2.of(sale));
        };
    }

    /// Reads the text of any version.
    ///
    /// @throws IllegalArgumentException when it is not, byte for byte, the text of a sale
    static SignedSale read(String text) {
        var reader = CanonicalReader.of(text);
        var signed = switch (reader.version()) {
            case SignedSaleV1.VERSION -> SignedSaleV1.read(reader);
            case SignedSaleV2.VERSION -> SignedSaleV2.read(reader);
            default -> throw new IllegalArgumentException("a sale signed by a later version of the program");
        };
        reader.end();
        if (!signed.text().equals(text)) {
            throw new IllegalArgumentException("not the canonical text of a sale");
        }
        return signed;
    }
}
