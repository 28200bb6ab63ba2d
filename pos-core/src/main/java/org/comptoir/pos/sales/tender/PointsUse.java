package org.comptoir.pos.sales.tender;

import java.util.Optional;
import java.util.function.Function;

/// What a customer's points do when they are spent.
public enum PointsUse {
    /// They pay, as a voucher does: the goods keep their price, and VAT is due on all of it (Directive 2006/112/EC,
    /// art. 73).
    PAY,
    /// They lower the prices of the goods, and with them the VAT of each rate: a rebate that the customer has at the
    /// time of the supply (art. 79 (b)).
    REDUCE;

    /// The name of the shop setting.
    public static final String NOTE = "loyalty.points.use";

    /// The shop's own choice; they pay if nobody chose.
    ///
    /// @param notes such as `settings::get`
    public static PointsUse of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).filter(REDUCE.name()::equals).isPresent() ? REDUCE : PAY;
    }
}
