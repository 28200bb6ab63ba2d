package org.comptoir.pos.scan;

/// What the digits of a scale's label tell beside the article.
public enum LabelMeasure {
    /// Kilograms, with up to three decimals.
    WEIGHT(3),
    /// The price of the package, tax included, with up to two decimals.
    PRICE(2);

    private final int maxDecimals;

    LabelMeasure(int maxDecimals) {
        this.maxDecimals = maxDecimals;
    }

    int maxDecimals() {
        return maxDecimals;
    }
}
