package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;

/// Version 3: all of version 2, then what that has no words for. Paid by means such as cheques, meal vouchers and
/// tenders of the shop's own; what was paid of an account; by how much the total was rounded for cash; why each line
/// was returned and what became
/// of the goods. A line may be returned here without naming the line that sold it. Words typed besides the reason are
/// a note, which may name a person, and are not signed.
///
/// @param facts those of version 2
/// @param rounding what was paid above the total; negative for less
/// @param returns in the order of their lines
public record SignedSaleV3(SignedSaleV2 facts, Money rounding, List<Returned> returns) implements SignedSale {

    static final int VERSION = 3;

    /// The first line of each text of this version.
    static final String PREFIX = CanonicalText.version(VERSION).text();

    /// @param line its position in the sale
    /// @param terms without the words of the shop's own, which [SignedSaleV5] signs
    public record Returned(int line, ReturnTerms terms) {}

    public SignedSaleV3 {
        returns = List.copyOf(returns);
    }

    /// Whether version 2 has no words for something in the sale.
    static boolean isNeededFor(Sale sale) {
        return !SignedSaleV2.of(sale).isComplete()
                || !sale.rounding().isZero()
                || sale.lines().stream().map(SaleLine::terms).anyMatch(terms -> terms != null && terms.isStated());
    }

    @Override
    public boolean statesTerms(int position) {
        return returns.stream().anyMatch(returned -> returned.line() == position);
    }

    static SignedSaleV3 of(Sale sale) {
        var returns = new ArrayList<Returned>();
        for (var line : sale.lines()) {
            var terms = line.terms();
            if (terms != null) {
                returns.add(new Returned(line.position(), terms.withoutWords()));
            }
        }
        return new SignedSaleV3(SignedSaleV2.of(sale), sale.rounding(), returns);
    }

    /// Whether this version can say all of it. Tips are signed by [SignedSaleV4].
    boolean isComplete() {
        return facts.lines().stream().allMatch(SignedLine::isOfVersionThree);
    }

    @Override
    public String text() {
        return write(CanonicalText.version(VERSION)).text();
    }

    /// The same facts, as they stand in this and in later versions.
    CanonicalText write(CanonicalText canonical) {
        var text = facts.write(canonical).put("rounding", rounding).put("terms", returns.size());
        for (var i = 0; i < returns.size(); i++) {
            var key = "terms." + (i + 1) + ".";
            var returned = returns.get(i);
            text.put(key + "line", returned.line())
                    .put(key + "reason", returned.terms().reason().name())
                    .put(key + "goods", returned.terms().goods().name());
        }
        return text;
    }

    static SignedSaleV3 read(CanonicalReader reader) {
        return new SignedSaleV3(
                SignedSaleV2.read(reader),
                reader.money("rounding"),
                reader.list(
                        "terms",
                        "terms.",
                        key -> new Returned(
                                reader.whole(key + "line"),
                                new ReturnTerms(
                                        ReturnReason.valueOf(reader.text(key + "reason")),
                                        ReturnedGoods.valueOf(reader.text(key + "goods"))))));
    }
}
