package org.comptoir.customers.mailing.run;

import org.comptoir.pos.money.Money;

/// What came back of a mailing with vouchers.
///
/// @param answers vouchers of it that were used at least once
/// @param turnover of the sales in which they were used
/// @param redeemed what they took off
public record MailingResponse(int sent, int answers, Money turnover, Money redeemed) {}
