package org.comptoir.pos.sales;

import java.util.Optional;
import org.comptoir.pos.journal.CanonicalReader;

/// The signed content of a sale, in the version of the text that was signed. No version contains the customer:
/// merging or erasing a person must never break the journal. Nor a voucher's code, which is worth money, nor a
/// note, which may name a person.
///
/// Two different sales never have the same text: [#read] returns exactly the facts that were written.
public sealed interface SignedSale
        permits SignedSaleV1, SignedSaleV2, SignedSaleV3, SignedSaleV4, SignedSaleV5, SignedSaleV6, SignedSaleV7 {

    /// The canonical text of these facts, which never changes.
    String text();

    /// The content signed for a new sale, in the first version that has words for all of it.
    static SignedSale of(Sale sale) {
        if (SignedSaleV7.isNeededFor(sale)) {
            return SignedSaleV7.of(sale);
        }
        if (SignedSaleV6.isNeededFor(sale)) {
            return SignedSaleV6.of(sale);
        }
        if (SignedSaleV5.isNeededFor(sale)) {
            return SignedSaleV5.of(sale);
        }
        if (SignedSaleV4.isNeededFor(sale)) {
            return SignedSaleV4.of(sale);
        }
        return SignedSaleV3.isNeededFor(sale) ? SignedSaleV3.of(sale) : SignedSaleV2.of(sale);
    }

    /// Whether a stored sale contains all the signed facts.
    default boolean agreesWith(Sale sale) {
        return equals(sameVersionOf(sale));
    }

    /// What a sale as it stands in the tables would be signed as in this version of the text.
    default SignedSale sameVersionOf(Sale sale) {
        return switch (this) {
            case SignedSaleV1 ignored -> SignedSaleV1.of(sale);
            case SignedSaleV2 ignored -> of(sale);
            case SignedSaleV3 ignored -> SignedSaleV3.of(sale);
            case SignedSaleV4 ignored -> SignedSaleV4.of(sale);
            case SignedSaleV5 ignored -> SignedSaleV5.of(sale);
            case SignedSaleV6 ignored -> SignedSaleV6.of(sale);
            case SignedSaleV7 ignored -> SignedSaleV7.of(sale);
        };
    }

    /// Whether it says why the goods of a line were returned; otherwise nobody was asked.
    ///
    /// @param position of the line, from 1
    default boolean statesTerms(int position) {
        return switch (this) {
            case SignedSaleV1 ignored -> false;
            case SignedSaleV2 ignored -> false;
            case SignedSaleV3 third -> third.statesTerms(position);
            case SignedSaleV4(var facts, var ignored) -> facts.statesTerms(position);
            case SignedSaleV5(var facts, var ignored) -> facts.statesTerms(position);
            case SignedSaleV6(var facts, var ignored) -> facts.statesTerms(position);
            case SignedSaleV7 seventh -> seventh.facts().statesTerms(position);
        };
    }

    /// Whether it says so in words of the shop's own.
    ///
    /// @param position of the line, from 1
    default boolean statesWords(int position) {
        return false;
    }

    /// Whether each reduction and voucher was signed individually. Such a sale was always stored with the rows of
    /// its reductions.
    default boolean isDetailed() {
        return switch (this) {
            case SignedSaleV1 ignored -> false;
            case SignedSaleV2 ignored -> true;
            case SignedSaleV3 ignored -> true;
            case SignedSaleV4 ignored -> true;
            case SignedSaleV5 ignored -> true;
            case SignedSaleV6 ignored -> true;
            case SignedSaleV7 ignored -> true;
        };
    }

    /// The facts of a stored sale if its text equals, byte for byte, the signed one: most sales are verified without
    /// parsing the signed text.
    static Optional<SignedSale> confirm(Sale sale, String signed) {
        var facts = signed.startsWith(SignedSaleV1.PREFIX) ? SignedSaleV1.of(sale) : later(sale, signed);
        return facts.text().equals(signed) ? Optional.of(facts) : Optional.empty();
    }

    private static SignedSale later(Sale sale, String signed) {
        if (signed.startsWith(SignedSaleV7.PREFIX)) {
            return SignedSaleV7.of(sale);
        }
        if (signed.startsWith(SignedSaleV6.PREFIX)) {
            return SignedSaleV6.of(sale);
        }
        if (signed.startsWith(SignedSaleV5.PREFIX)) {
            return SignedSaleV5.of(sale);
        }
        if (signed.startsWith(SignedSaleV4.PREFIX)) {
            return SignedSaleV4.of(sale);
        }
        return signed.startsWith(SignedSaleV3.PREFIX) ? SignedSaleV3.of(sale) : of(sale);
    }

    /// Parses the text of any version.
    ///
    /// @throws IllegalArgumentException if it is not, byte for byte, the text of a sale
    static SignedSale read(String text) {
        var reader = CanonicalReader.of(text);
        var signed = switch (reader.version()) {
            case SignedSaleV1.VERSION -> SignedSaleV1.read(reader);
            case SignedSaleV2.VERSION -> SignedSaleV2.read(reader);
            case SignedSaleV3.VERSION -> SignedSaleV3.read(reader);
            case SignedSaleV4.VERSION -> SignedSaleV4.read(reader);
            case SignedSaleV5.VERSION -> SignedSaleV5.read(reader);
            case SignedSaleV6.VERSION -> SignedSaleV6.read(reader);
            case SignedSaleV7.VERSION -> SignedSaleV7.read(reader);
            default -> throw new IllegalArgumentException("a sale signed by a later version of the program");
        };
        reader.end();
        if (!signed.text().equals(text) || !isComplete(signed)) {
            throw new IllegalArgumentException("not the canonical text of a sale");
        }
        return signed;
    }

    private static boolean isComplete(SignedSale signed) {
        return switch (signed) {
            case SignedSaleV1 first ->
                first.lines().stream().noneMatch(line -> line.kind().isSinglePurpose());
            case SignedSaleV2 second -> second.isComplete() && !isOfSixOrLater(second);
            case SignedSaleV3 third -> third.isComplete() && !isOfSixOrLater(third.facts());
            case SignedSaleV4 fourth -> !isOfSixOrLater(fourth.facts().facts());
            case SignedSaleV5 fifth ->
                fifth.isComplete() && !isOfSixOrLater(fifth.facts().facts().facts());
            case SignedSaleV6 sixth ->
                sixth.isComplete()
                        && !SignedSaleV7.isNeededFor(
                                sixth.facts().facts().facts().facts());
            case SignedSaleV7 seventh -> seventh.isComplete();
        };
    }

    private static boolean isOfSixOrLater(SignedSaleV2 facts) {
        return SignedSaleV6.isNeededFor(facts) || SignedSaleV7.isNeededFor(facts);
    }
}
