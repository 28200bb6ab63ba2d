package org.comptoir.pos.sales;

import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;

/// Version 6: all of version 5, in which points can also lower prices. They stand as reductions of the lines, on a
/// return as those that are not refunded; then how much they took off all lines that were sold. Their number is the one
/// of the points spent.
///
/// @param facts those of version 5
/// @param reduced by points, of the lines sold
public record SignedSaleV6(SignedSaleV5 facts, Money reduced) implements SignedSale {

    static final int VERSION = 6;

    /// The first line of each text of this version.
    static final String PREFIX = CanonicalText.version(VERSION).text();

    /// Whether version 5 has no words for something in the sale.
    static boolean isNeededFor(Sale sale) {
        return sale.lines().stream()
                .flatMap(line -> line.reductions().stream())
                .anyMatch(reduction -> reduction.kind() == ReductionKind.POINTS);
    }

    /// Whether a version before this one cannot say it.
    static boolean isNeededFor(SignedSaleV2 facts) {
        return facts.lines().stream()
                .flatMap(line -> line.reductions().stream())
                .anyMatch(reduction -> reduction.kind() == ReductionKind.POINTS);
    }

    static SignedSaleV6 of(Sale sale) {
        var facts = SignedSaleV5.of(sale);
        return new SignedSaleV6(facts, reduced(facts.facts().facts().facts()));
    }

    private static Money reduced(SignedSaleV2 facts) {
        return Money.sum(facts.lines().stream()
                .filter(line -> !line.kind().isReturn())
                .flatMap(line -> line.reductions().stream())
                .filter(reduction -> reduction.kind() == ReductionKind.POINTS)
                .map(Reduction::amount)
                .toList());
    }

    /// Whether it says what its lines say, and something that earlier versions cannot.
    boolean isComplete() {
        return isNeededFor(facts.facts().facts().facts()) && isCompleteOrEmpty();
    }

    /// The same in a later version, which may say more and nothing of points.
    boolean isCompleteOrEmpty() {
        return reduced.equals(reduced(facts.facts().facts().facts())) && facts.isCompleteOrEmpty();
    }

    @Override
    public boolean statesWords(int position) {
        return facts.statesWords(position);
    }

    @Override
    public String text() {
        return write(CanonicalText.version(VERSION)).text();
    }

    /// The same facts, as they stand in this and in later versions.
    CanonicalText write(CanonicalText canonical) {
        return facts.write(canonical).put("pointsoff", reduced);
    }

    static SignedSaleV6 read(CanonicalReader reader) {
        return new SignedSaleV6(SignedSaleV5.read(reader), reader.money("pointsoff"));
    }
}
