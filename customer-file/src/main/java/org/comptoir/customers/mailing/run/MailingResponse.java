package org.comptoir.customers.mailing.run;

import org.comptoir.pos.money.Money;

/// The response to a mailing with vouchers.
///
/// @param answers vouchers used at least once
/// @param turnover of the sales they were used in
/// @param redeemed the amount paid with them
public record MailingResponse(int sent, int answers, Money turnover, Money redeemed) {}
