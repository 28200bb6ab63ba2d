package org.comptoir.customers.mailing.run;

import java.time.Instant;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// A mailing that was started; its text and list are as they were then.
///
/// @param channel null for a list that is sent to nobody
/// @param template null if it is not a letter
/// @param voucherSeries by which its vouchers are found; empty if there are none
/// @param pending number of recipients still to be sent
public record MailingRun(
        MailingRunId id,
        MailingKind kind,
        @Nullable Channel channel,
        String title,
        Instant startedAt,
        String staffName,
        Language language,
        @Nullable LetterTemplate template,
        String voucherSeries,
        int recipients,
        int pending,
        int sent,
        int failed) {

    public boolean isDone() {
        return pending == 0;
    }
}
