package org.comptoir.customers.mailing.run;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// The voucher that each recipient gets with a mailing, each with its own code.
///
/// @param expiresOn the last day on which it is taken; none when it stays good
public record MailingVoucher(Money face, @Nullable LocalDate expiresOn) {

    public MailingVoucher {
        if (!face.isPositive()) {
            throw new IllegalArgumentException("a voucher is worth something");
        }
    }
}
