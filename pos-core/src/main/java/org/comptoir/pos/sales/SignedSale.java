package org.comptoir.pos.sales;

import java.util.Optional;
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
        return equals(sameVersionOf(sale));
    }

    /// What a sale as it stands in the tables would be signed as in this version of the text.
    default SignedSale sameVersionOf(Sale sale) {
        return switch (this) {
            case SignedSaleV1 ignored -> SignedSaleV1.of(sale);
            case SignedSaleV2 ignored -> SignedSaleV2.of(sale);
        };
    }

    /// Whether each reduction and voucher was signed by itself. Such a sale was never stored without the rows of its
    /// reductions.
    default boolean isDetailed() {
        return switch (this) {
            case SignedSaleV1 ignored -> false;
            case SignedSaleV2 ignored -> true;
        };
    }

    /// The facts of a sale as it stands in the tables, where its text is, byte for byte, the one that was signed: most
    /// sales are proved without reading what was signed of them.
    static Optional<SignedSale> confirm(Sale sale, String signed) {
        var facts = signed.startsWith(SignedSaleV1.PREFIX) ? SignedSaleV1.of(sale) : SignedSaleV2.of(sale);
        return facts.text().equals(signed) ? Optional.of(facts) : Optional.empty();
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
