package org.comptoir.pos.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxRate;

/// A line of an invoice. The shop's prices include VAT, an invoice's do not: what a line is without it is fixed when
/// the invoice is issued, so that the lines of a rate add up to the sale's own amount to the cent.
///
/// @param quantity negative for what was taken back
/// @param unitPrice with VAT, before discounts
/// @param discount with VAT, all discounts of the line; has the sign of the quantity
/// @param net without VAT, after discounts; has the sign of the quantity
public record InvoiceLine(
        String code,
        String description,
        String note,
        SoldBy soldBy,
        Quantity quantity,
        Money unitPrice,
        Money discount,
        TaxRate tax,
        Money net) {

    /// The price of one unit without VAT, before discounts.
    public BigDecimal unitNet(int scale) {
        return withoutTax(BigDecimal.valueOf(unitPrice.cents(), 2), scale);
    }

    /// What one unit costs without VAT after discounts, of the line's own amount.
    public BigDecimal paidUnitNet(int scale) {
        return BigDecimal.valueOf(net.cents(), 2)
                .divide(BigDecimal.valueOf(quantity.thousandths(), 3), scale, RoundingMode.HALF_UP);
    }

    public boolean isDiscounted() {
        return !discount.isZero();
    }

    /// The discounts as a part of the price, rounded to a hundredth of a percent.
    public Percent discountRate() {
        var whole = unitPrice.times(quantity).cents();
        return whole == 0
                ? Percent.ZERO
                : new Percent(BigDecimal.valueOf(discount.cents())
                        .multiply(BigDecimal.valueOf(Percent.ALL.basisPoints()))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    private BigDecimal withoutTax(BigDecimal gross, int scale) {
        return gross.multiply(BigDecimal.valueOf(Percent.ALL.basisPoints()))
                .divide(
                        BigDecimal.valueOf(
                                (long) Percent.ALL.basisPoints() + tax.rate().basisPoints()),
                        scale,
                        RoundingMode.HALF_UP);
    }

    InvoiceLine withNet(Money amount) {
        return new InvoiceLine(code, description, note, soldBy, quantity, unitPrice, discount, tax, amount);
    }
}
