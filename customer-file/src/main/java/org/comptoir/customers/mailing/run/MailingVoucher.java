package org.comptoir.customers.mailing.run;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// The voucher issued to each recipient of a mailing, each with its own code.
///
/// @param expiresOn the last day it is accepted; null if it does not expire
public record MailingVoucher(Money face, @Nullable LocalDate expiresOn) {

    public MailingVoucher {
        if (!face.isPositive()) {
            throw new IllegalArgumentException("a voucher is worth something");
        }
    }
}
