package org.comptoir.shop.selling;

import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.selling.RingUpResult.FaceNotPositive;
import org.comptoir.shop.selling.RingUpResult.FaceTooHigh;
import org.comptoir.shop.selling.RingUpResult.LabelPriceUnknown;
import org.comptoir.shop.selling.RingUpResult.PiecesNotWhole;
import org.comptoir.shop.selling.RingUpResult.PriceMissing;
import org.comptoir.shop.selling.RingUpResult.PriceTooHigh;
import org.comptoir.shop.selling.RingUpResult.QuantityNotPositive;
import org.comptoir.shop.selling.RingUpResult.Refused;
import org.comptoir.shop.selling.RingUpResult.TaxRateMissing;
import org.comptoir.shop.selling.RingUpResult.TooManyPackages;
import org.comptoir.shop.selling.RingUpResult.Withdrawn;

/// Explains why something was not rung up, and what to do.
public final class RingUpRefusalText {

    private final Texts texts;
    private final Formats formats;

    public RingUpRefusalText(Formats formats) {
        this.texts = Texts.of("selling", formats.language());
        this.formats = formats;
    }

    public String of(Refused refused) {
        return switch (refused) {
            case PriceMissing(var article) -> texts.get("selling.refused.price", article.displayName());
            case Withdrawn(var article) -> texts.get("selling.refused.withdrawn", article.displayName());
            case TaxRateMissing(var article) ->
                texts.get(
                        "selling.refused.rate",
                        article.displayName(),
                        article.taxCode().value());
            case PiecesNotWhole(var article, var quantity) ->
                texts.get("selling.refused.pieces", article.displayName(), formats.quantity(quantity));
            case QuantityNotPositive(var article) -> texts.get("selling.refused.quantity", article.displayName());
            case PriceTooHigh(var most) -> new CheckoutRefusalText(formats).of(new CheckoutResult.PriceTooHigh(most));
            case LabelPriceUnknown(var article, var price, var unitPrice) ->
                texts.get(
                        "selling.refused.label", article.displayName(), formats.money(price), formats.money(unitPrice));
            case TooManyPackages(var article, var most) ->
                texts.get("selling.refused.packages", article.displayName(), formats.quantity(most));
            case FaceNotPositive() -> texts.get("selling.refused.face");
            case FaceTooHigh(var most) -> texts.get("selling.refused.face.high", formats.money(most));
        };
    }
}
