package org.comptoir.customers.mailing.run;

import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// A mailing before it starts.
///
/// @param title shown to the shop and in each customer's timeline
/// @param template of a letter; null for other kinds
/// @param voucher null if the mailing has no voucher
public record MailingDraft(
        MailingKind kind,
        String title,
        Language language,
        @Nullable LetterTemplate template,
        @Nullable MailingVoucher voucher) {

    public static final int MAX_TITLE_LENGTH = 120;

    public MailingDraft {
        title = title.strip();
        if (title.isEmpty() || title.length() > MAX_TITLE_LENGTH) {
            throw new IllegalArgumentException("a mailing's title has 1 to 120 characters");
        }
        if ((kind == MailingKind.LETTER) != (template != null)) {
            throw new IllegalArgumentException("letters have a text, other mailings have none");
        }
    }

    public static MailingDraft forLetters(String title, LetterTemplate template, @Nullable MailingVoucher voucher) {
        return new MailingDraft(MailingKind.LETTER, title, template.language(), template, voucher);
    }

    public static MailingDraft labels(String title, Language language) {
        return new MailingDraft(MailingKind.LABELS, title, language, null, null);
    }

    public static MailingDraft vouchers(String title, Language language, MailingVoucher voucher) {
        return new MailingDraft(MailingKind.VOUCHERS, title, language, null, voucher);
    }
}
