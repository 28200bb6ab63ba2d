package org.comptoir.shop.selling;

import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.basket.Basket;

/// The outcome of ringing up an article or a gift voucher.
public sealed interface RingUpResult {

    /// The new basket, for callers for whom a refusal would be a defect of the program, such as the demo shop.
    ///
    /// @throws IllegalStateException if it was refused
    default Basket orThrow() {
        return switch (this) {
            case RungUp(var basket, var ignored) -> basket;
            case Refused refused -> throw new IllegalStateException("not rung up: " + refused);
        };
    }

    /// It is in the basket.
    ///
    /// @param line its index, from 0: a new line, or one whose quantity was increased
    record RungUp(Basket basket, int line) implements RingUpResult {}

    /// The basket is unchanged. [RingUpRefusalText] explains why.
    sealed interface Refused extends RingUpResult {}

    /// The article's price must be entered at each sale.
    record PriceMissing(Article article) implements Refused {}

    record Withdrawn(Article article) implements Refused {}

    /// The rate of the article's VAT code is unknown. Rates are those read with the register.
    record TaxRateMissing(Article article) implements Refused {}

    record PiecesNotWhole(Article article, Quantity quantity) implements Refused {}

    /// The quantity is zero or negative.
    record QuantityNotPositive(Article article) implements Refused {}

    /// A price, the line or the total exceeds the maximum.
    record PriceTooHigh(Money most) implements Refused {}

    /// The price on a scale's label is none that a weight of the article can have, so scale and shop price it
    /// differently.
    record LabelPriceUnknown(Article article, Money price, Money unitPrice) implements Refused {}

    /// More packages with one label than are rung up at once.
    record TooManyPackages(Article article, Quantity most) implements Refused {}

    /// A gift voucher without a value.
    record FaceNotPositive() implements Refused {}

    /// A gift voucher above the maximum value.
    record FaceTooHigh(Money most) implements Refused {}
}
