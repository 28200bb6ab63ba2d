package org.comptoir.pos.pricing;

/// A reason that the shop can offer for returns.
///
/// @param words of one of the shop's own, which is signed as another reason in these words; empty for those that every
///     shop has
/// @param goods what becomes of the goods unless somebody decides otherwise
/// @param offered whether it may be chosen; what was returned for it before keeps it
public record ReturnChoice(ReturnReason reason, String words, ReturnedGoods goods, boolean offered) {

    /// As long as the list of reasons is wide.
    public static final int MAX_LENGTH = 40;

    public ReturnChoice {
        if (words.isEmpty() ? reason == ReturnReason.UNSTATED : reason != ReturnReason.OTHER || !isWords(words)) {
            throw new IllegalArgumentException("no reason to choose: " + reason + " " + words);
        }
    }

    /// One that every shop has, as it is when nobody changed it.
    public static ReturnChoice of(ReturnReason reason) {
        return new ReturnChoice(reason, "", usual(reason), true);
    }

    /// A new one of the shop's own.
    ///
    /// @throws IllegalArgumentException if [#isWords] says that these are none
    public static ReturnChoice own(String words) {
        return new ReturnChoice(ReturnReason.OTHER, words, ReturnedGoods.RESTOCKED, true);
    }

    /// Whether these are the words of a reason: one line, without blanks around it, of up to [#MAX_LENGTH] characters.
    public static boolean isWords(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.length() <= MAX_LENGTH
                && text.chars().noneMatch(Character::isISOControl);
    }

    /// Faulty goods are not sold again.
    static ReturnedGoods usual(ReturnReason reason) {
        return reason == ReturnReason.FAULTY ? ReturnedGoods.WRITTEN_OFF : ReturnedGoods.RESTOCKED;
    }

    public boolean isOwn() {
        return !words.isEmpty();
    }

    public ReturnTerms terms() {
        return new ReturnTerms(reason, words, goods);
    }

    public ReturnChoice with(ReturnedGoods changed) {
        return new ReturnChoice(reason, words, changed, offered);
    }

    public ReturnChoice offered(boolean isOffered) {
        return new ReturnChoice(reason, words, goods, isOffered);
    }

    /// In other words; what was returned before keeps the words of its day.
    public ReturnChoice renamed(String changed) {
        return new ReturnChoice(reason, changed, goods, offered);
    }

    boolean isSameReason(ReturnTerms terms) {
        return reason == terms.reason() && words.equals(terms.words());
    }
}
