package org.comptoir.pos.stock;

import org.comptoir.pos.text.Texts;

/// What came of goods that came in.
public sealed interface GoodsReceiptResult {

    record Received() implements GoodsReceiptResult {}

    /// Nothing of the receipt was written.
    record Refused(Reason reason) implements GoodsReceiptResult {

        /// What has to be typed otherwise.
        public String sentence(Texts texts) {
            return switch (reason) {
                case TOO_MUCH -> texts.get("stock.receipt.too-much");
                case TOO_DEAR -> texts.get("stock.receipt.too-dear");
                case NOT_WHOLE -> texts.get("stock.receipt.not-whole");
            };
        }
    }

    /// Why goods are not taken in.
    enum Reason {
        /// More than [Stock#MAX_QUANTITY] of an article.
        TOO_MUCH,
        /// A cost above the highest price.
        TOO_DEAR,
        /// A part of what is sold by the piece.
        NOT_WHOLE
    }
}
