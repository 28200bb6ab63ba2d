package org.comptoir.pos.scan;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;

/// What the barcode of a weighed package tells.
///
/// @param code as scanned
/// @param article the article's number on the scale, with its leading zeros
/// @param articleBarcode the code with zeros for the measure, by which some shops know the article
/// @param value thousandths of a kilogram or cents
public record ScaleLabel(String code, LabelMeasure measure, String article, String articleBarcode, long value) {

    /// @throws IllegalStateException if it tells the price
    public Quantity weight() {
        require(LabelMeasure.WEIGHT);
        return new Quantity(value);
    }

    /// @throws IllegalStateException if it tells the weight
    public Money price() {
        require(LabelMeasure.PRICE);
        return new Money(value);
    }

    private void require(LabelMeasure asked) {
        if (measure != asked) {
            throw new IllegalStateException("the label " + code + " tells its " + measure);
        }
    }

    /// The article's number without leading zeros; at least one digit.
    public String shortArticle() {
        return article.replaceFirst("^0+(?=\\d)", "");
    }
}
