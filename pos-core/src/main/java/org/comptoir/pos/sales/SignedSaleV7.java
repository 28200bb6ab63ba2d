package org.comptoir.pos.sales;

import java.util.Set;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;

/// Version 7: all of version 6, in which lines can also be single-purpose vouchers: sold and returned as turnover at
/// their VAT rate, spent as what is taken off the turnover at it, and given back for goods that one had paid. Then how
/// much was sold of them, less what was returned, and how much was spent, less what was given back.
///
/// @param facts those of version 6
/// @param sold negative if more came back
/// @param spent negative if more was given back
public record SignedSaleV7(SignedSaleV6 facts, Money sold, Money spent) implements SignedSale {

    static final int VERSION = 7;

    /// The first line of each text of this version.
    static final String PREFIX = CanonicalText.version(VERSION).text();

    private static final Set<LineKind> SALES = Set.of(LineKind.SINGLE_VOUCHER, LineKind.SINGLE_VOUCHER_RETURN);
    private static final Set<LineKind> USES = Set.of(LineKind.SINGLE_VOUCHER_USE, LineKind.SINGLE_VOUCHER_BACK);

    /// Whether version 6 has no words for something in the sale.
    static boolean isNeededFor(Sale sale) {
        return sale.lines().stream().anyMatch(line -> line.kind().isSinglePurpose());
    }

    /// Whether a version before this one cannot say it.
    static boolean isNeededFor(SignedSaleV2 facts) {
        return facts.lines().stream().anyMatch(line -> line.kind().isSinglePurpose());
    }

    static SignedSaleV7 of(Sale sale) {
        var facts = SignedSaleV6.of(sale);
        var lines = facts.facts().facts().facts().facts();
        return new SignedSaleV7(facts, sum(lines, SALES), sum(lines, USES).negate());
    }

    private static Money sum(SignedSaleV2 facts, Set<LineKind> kinds) {
        return Money.sum(facts.lines().stream()
                .filter(line -> kinds.contains(line.kind()))
                .map(SignedLine::total)
                .toList());
    }

    /// The facts of version 4, of which all later ones are made.
    SignedSaleV4 fourth() {
        return facts.facts().facts();
    }

    private SignedSaleV2 second() {
        return fourth().facts().facts();
    }

    /// Whether it says what its lines say, and something that earlier versions cannot; each such voucher is named and
    /// has its rate.
    boolean isComplete() {
        var lines = second();
        return isNeededFor(lines)
                && sold.equals(sum(lines, SALES))
                && spent.equals(sum(lines, USES).negate())
                && lines.lines().stream()
                        .filter(line -> line.kind().isSinglePurpose())
                        .allMatch(line -> line.tax() != null && line.voucher() != null)
                && facts.isCompleteOrEmpty();
    }

    @Override
    public boolean statesWords(int position) {
        return facts.statesWords(position);
    }

    @Override
    public String text() {
        return facts.write(CanonicalText.version(VERSION))
                .put("singlesold", sold)
                .put("singlespent", spent)
                .text();
    }

    static SignedSaleV7 read(CanonicalReader reader) {
        return new SignedSaleV7(SignedSaleV6.read(reader), reader.money("singlesold"), reader.money("singlespent"));
    }
}
