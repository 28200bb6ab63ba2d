package org.comptoir.pos.pricing;

/// Why goods are returned, and what becomes of them.
public record ReturnTerms(ReturnReason reason, ReturnedGoods goods) {

    /// The terms of returns of before reasons were kept: all went back to stock.
    public static final ReturnTerms UNSTATED = new ReturnTerms(ReturnReason.UNSTATED, ReturnedGoods.RESTOCKED);

    /// The terms to begin with: most goods are returned as good as new.
    public static final ReturnTerms DEFAULT = new ReturnTerms(ReturnReason.UNWANTED, ReturnedGoods.RESTOCKED);

    /// With another reason. Faulty goods are not sold again, unless somebody decides otherwise afterwards.
    public ReturnTerms with(ReturnReason changed) {
        return new ReturnTerms(
                changed, changed == ReturnReason.FAULTY ? ReturnedGoods.WRITTEN_OFF : ReturnedGoods.RESTOCKED);
    }

    public ReturnTerms with(ReturnedGoods changed) {
        return new ReturnTerms(reason, changed);
    }

    public boolean isStated() {
        return !equals(UNSTATED);
    }

    public boolean isWrittenOff() {
        return goods == ReturnedGoods.WRITTEN_OFF;
    }
}
