package org.comptoir.pos.sales;

import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.money.Money;

/// Version 3: all of version 2, paid by means that it does not know, such as cheques, meal vouchers and tenders of the
/// shop's own, and by how much the total was rounded for cash.
///
/// @param facts those of version 2
/// @param rounding what was paid above the total; negative for less
public record SignedSaleV3(SignedSaleV2 facts, Money rounding) implements SignedSale {

    static final int VERSION = 3;

    static SignedSaleV3 of(Sale sale) {
        return new SignedSaleV3(SignedSaleV2.of(sale), sale.rounding());
    }

    @Override
    public String text() {
        return facts.write(CanonicalText.version(VERSION))
                .put("rounding", rounding)
                .text();
    }

    static SignedSaleV3 read(CanonicalReader reader) {
        return new SignedSaleV3(SignedSaleV2.read(reader), reader.money("rounding"));
    }
}
