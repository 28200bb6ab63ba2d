package org.comptoir.pos.promotions.transfer;

import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.CustomerGroup;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.text.Texts;

/// What was typed for a promotion says nothing that it can say.
public final class PromotionFault extends Exception {

    private static final long serialVersionUID = 1;

    private final PromotionColumn column;
    private final String text;

    PromotionFault(PromotionColumn column, String text) {
        super(column + ": " + text);
        this.column = column;
        this.text = text;
    }

    public PromotionColumn column() {
        return column;
    }

    /// What is wrong and what to write instead.
    ///
    /// @param texts of the feature `promotions`
    public String sentence(Texts texts) {
        return switch (column) {
            case NAME -> texts.get("promotions.row.name", Promotion.MAX_NAME);
            case KIND -> texts.get("promotions.row.kind", text);
            case PERCENT -> texts.get("promotions.row.percent", text);
            case TAKE -> texts.get("promotions.row.take", text, Offer.MAX_PIECES);
            case PAY -> texts.get("promotions.row.pay", text);
            case PRICE -> texts.get("promotions.row.price", text);
            case WORTH -> texts.get("promotions.row.worth", text, Offer.MAX_WORTH.toDecimal());
            case VALID -> texts.get("promotions.row.valid", text, Offer.MAX_DAYS);
            case GOODS -> texts.get("promotions.row.goods", text, Goods.MAX_NAMED);
            case FROM, UNTIL -> texts.get("promotions.row.day", text);
            case DAYS -> texts.get("promotions.row.days", text);
            case START, END -> texts.get("promotions.row.time", text);
            case COUPON -> texts.get("promotions.row.coupon", text, CouponCode.MAX_LENGTH);
            case CUSTOMERS -> texts.get("promotions.row.group", text, CustomerGroup.MAX_TAG);
            case USES -> texts.get("promotions.row.uses", text, PromotionDraft.MAX_USES);
            case ACTIVE -> texts.get("promotions.row.active", text);
        };
    }
}
