package org.comptoir.shop.selling;

import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.basket.Basket;

/// What became of an article or a gift voucher that was rung up.
public sealed interface RingUpResult {

    /// The basket with it in, for where a refusal would be a mistake of the program, as in the demo's shop.
    ///
    /// @throws IllegalStateException when it was refused
    default Basket orThrow() {
        return switch (this) {
            case RungUp(var basket, var ignored) -> basket;
            case Refused refused -> throw new IllegalStateException("not rung up: " + refused);
        };
    }

    /// It is in the basket.
    ///
    /// @param line where, counted from 0: a new line, or one that was counted up
    record RungUp(Basket basket, int line) implements RingUpResult {}

    /// The basket stays as it was. [RingUpRefusalText] says why in words.
    sealed interface Refused extends RingUpResult {}

    /// The article's price is typed in at each sale: ring it up with one.
    record PriceMissing(Article article) implements Refused {}

    record Withdrawn(Article article) implements Refused {}

    /// Nobody has said what the article's VAT code stands for. Rates are as they were when the register was read.
    record TaxRateMissing(Article article) implements Refused {}

    record PiecesNotWhole(Article article, Quantity quantity) implements Refused {}

    /// Nothing, or less than nothing, was to be sold.
    record QuantityNotPositive(Article article) implements Refused {}

    /// A price, the line or the total is above what the till takes.
    record PriceTooHigh(Money most) implements Refused {}

    /// A gift voucher of nothing.
    record FaceNotPositive() implements Refused {}

    /// A gift voucher of more than the shop issues.
    record FaceTooHigh(Money most) implements Refused {}
}
