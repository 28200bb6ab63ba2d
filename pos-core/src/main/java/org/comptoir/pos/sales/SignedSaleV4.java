package org.comptoir.pos.sales;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.sales.tender.ForeignCash;

/// Version 4: all of version 3, then what that has no words for. A line can be a tip; and of what was paid in foreign
/// cash, whose value in euros is the amount of its tender, the currency, the amount in it and the rate.
///
/// @param facts those of version 3
/// @param foreign in the order of their tenders
public record SignedSaleV4(SignedSaleV3 facts, List<Foreign> foreign) implements SignedSale {

    static final int VERSION = 4;

    /// The first line of each text of this version.
    static final String PREFIX = CanonicalText.version(VERSION).text();

    /// @param tender its position in the sale, from 1
    public record Foreign(int tender, ForeignCash cash) {}

    public SignedSaleV4 {
        foreign = List.copyOf(foreign);
    }

    /// Whether version 3 has no words for something in the sale.
    static boolean isNeededFor(Sale sale) {
        return sale.lines().stream().anyMatch(line -> line.kind() == LineKind.TIP)
                || sale.tenders().stream().anyMatch(tender -> tender.foreign().isPresent());
    }

    static SignedSaleV4 of(Sale sale) {
        var foreign = new ArrayList<Foreign>();
        for (var i = 0; i < sale.tenders().size(); i++) {
            var position = i + 1;
            sale.tenders().get(i).foreign().ifPresent(cash -> foreign.add(new Foreign(position, cash)));
        }
        return new SignedSaleV4(SignedSaleV3.of(sale), foreign);
    }

    @Override
    public String text() {
        return write(CanonicalText.version(VERSION)).text();
    }

    /// The same facts, as they stand in this and in later versions.
    CanonicalText write(CanonicalText canonical) {
        var text = facts.write(canonical).put("foreign", foreign.size());
        for (var i = 0; i < foreign.size(); i++) {
            var key = "foreign." + (i + 1) + ".";
            var paid = foreign.get(i);
            text.put(key + "tender", paid.tender())
                    .put(key + "currency", paid.cash().currency())
                    .put(key + "amount", paid.cash().minor())
                    .put(key + "rate", paid.cash().rate());
        }
        return text;
    }

    static SignedSaleV4 read(CanonicalReader reader) {
        return new SignedSaleV4(
                SignedSaleV3.read(reader),
                reader.list(
                        "foreign",
                        "foreign.",
                        key -> new Foreign(
                                reader.whole(key + "tender"),
                                new ForeignCash(
                                        reader.text(key + "currency"),
                                        reader.number(key + "amount"),
                                        reader.number(key + "rate")))));
    }
}
