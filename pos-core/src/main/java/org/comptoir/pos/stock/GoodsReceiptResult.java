package org.comptoir.pos.stock;

import org.comptoir.pos.text.Texts;

/// The outcome of a goods receipt.
public sealed interface GoodsReceiptResult {

    record Received() implements GoodsReceiptResult {}

    /// Nothing was written.
    record Refused(Reason reason) implements GoodsReceiptResult {

        /// What must be corrected.
        public String sentence(Texts texts) {
            return switch (reason) {
                case TOO_MUCH -> texts.get("stock.receipt.too-much");
                case TOO_DEAR -> texts.get("stock.receipt.too-dear");
                case NOT_WHOLE -> texts.get("stock.receipt.not-whole");
            };
        }
    }

    /// Why a goods receipt is refused.
    enum Reason {
        /// More than [Stock#MAX_QUANTITY] of an article.
        TOO_MUCH,
        /// A cost above the maximum price.
        TOO_DEAR,
        /// A fraction of an article sold by the piece.
        NOT_WHOLE
    }
}
