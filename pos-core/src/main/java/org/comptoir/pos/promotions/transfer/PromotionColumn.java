package org.comptoir.pos.promotions.transfer;

import java.util.Locale;

/// The columns of a table of promotions, by their headings, which are the same in every language.
public enum PromotionColumn {
    /// As on ticket and receipt; a promotion of the same name is changed.
    NAME,
    /// `percent`, `take`, `second`, `set`, `reward` or `prices`.
    KIND,
    /// Of `percent` and `second`.
    PERCENT,
    /// Of `take`: how many pieces.
    TAKE,
    /// Of `take`: how many of them are paid.
    PAY,
    /// Of `set`; of `reward` the amount from which it is given.
    PRICE,
    /// Of `reward`: what the voucher is worth.
    WORTH,
    /// Of `reward`: for how many days it can be spent.
    VALID,
    /// Codes of articles and categories in square brackets, with commas between; nothing for all. In a `set` each part
    /// begins with its number of pieces and a plus sign stands between them: `2 SOAP, [Candles] + 1 BOX`. In
    /// `prices` each article with its price: `SOAP 5.90, BOX 12.00`.
    GOODS,
    /// The first day, such as `2026-12-01`.
    FROM,
    /// The last day.
    UNTIL,
    /// Such as `mon-fri` or `sat sun`; nothing for every day.
    DAYS,
    /// Such as `14:00`.
    START,
    END,
    COUPON,
    /// The tag of the customers for whom alone it runs.
    CUSTOMERS,
    /// The number of sales after which it ends.
    USES,
    /// `yes` or `no`; yes if it is empty.
    ACTIVE;

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}
