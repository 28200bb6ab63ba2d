package org.comptoir.pos.pricing;

import org.comptoir.pos.text.Texts;

/// Why goods are returned, and what becomes of them.
///
/// @param words of a reason of the shop's own, as they were that day; empty for the reasons that every shop has
public record ReturnTerms(ReturnReason reason, String words, ReturnedGoods goods) {

    /// The terms of returns of before reasons were kept: all went back to stock.
    public static final ReturnTerms UNSTATED = new ReturnTerms(ReturnReason.UNSTATED, ReturnedGoods.RESTOCKED);

    /// The terms to begin with: most goods are returned as good as new.
    public static final ReturnTerms DEFAULT = new ReturnTerms(ReturnReason.UNWANTED, ReturnedGoods.RESTOCKED);

    public ReturnTerms {
        if (!words.isEmpty() && (reason != ReturnReason.OTHER || !ReturnChoice.isWords(words))) {
            throw new IllegalArgumentException("no reason of the shop's own: " + words);
        }
    }

    /// For one of the reasons that every shop has.
    public ReturnTerms(ReturnReason reason, ReturnedGoods goods) {
        this(reason, "", goods);
    }

    /// With another reason. Faulty goods are not sold again, unless somebody decides otherwise afterwards.
    public ReturnTerms with(ReturnReason changed) {
        return new ReturnTerms(changed, ReturnChoice.usual(changed));
    }

    public ReturnTerms with(ReturnedGoods changed) {
        return new ReturnTerms(reason, words, changed);
    }

    /// Without the words, as versions of the signed text say it that have none for them.
    public ReturnTerms withoutWords() {
        return new ReturnTerms(reason, goods);
    }

    public boolean isStated() {
        return !equals(UNSTATED);
    }

    public boolean isWrittenOff() {
        return goods == ReturnedGoods.WRITTEN_OFF;
    }

    /// The reason as people read it.
    ///
    /// @param sales texts of the feature `sales`
    public String said(Texts sales) {
        return words.isEmpty() ? sales.get(reason.textKey()) : words;
    }
}
