package org.comptoir.pos.closing;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.Currencies;

/// What was counted of a means of payment other than cash, such as the total of the card terminal's own slip.
///
/// @param counted in euros; foreign cash in its currency
/// @param reason why it differs from what was expected, may be empty
public record TenderCount(TenderType type, Money counted, String reason) {

    /// Characters of a reason; what is longer is cut.
    public static final int MAX_REASON_LENGTH = 200;

    public TenderCount {
        if (!isCountable(type)) {
            throw new IllegalArgumentException("not counted by its total: " + type);
        }
        var text = reason.strip();
        reason = text.substring(0, Math.min(MAX_REASON_LENGTH, text.length()));
    }

    /// A count of one of the program's own kinds.
    public TenderCount(TenderKind kind, Money counted, String reason) {
        this(TenderType.of(kind), counted, reason);
    }

    /// The means of payment of a shop whose totals can be counted.
    public static List<TenderType> countable(TenderRules rules) {
        var offered = rules.offered();
        var always = Stream.of(TenderKind.CARD, TenderKind.VOUCHER);
        var chosen = OfferedTenders.OPTIONAL.stream().filter(offered.kinds()::contains);
        var foreign = rules.foreign().rates().stream().map(rate -> Tender.Foreign.typeOf(rate.currency()));
        return Stream.of(
                        Stream.concat(always, chosen).map(TenderType::of),
                        offered.own().stream().map(own -> TenderType.of(own.means())),
                        foreign)
                .flatMap(each -> each)
                .filter(TenderCount::isCountable)
                .toList();
    }

    /// Whether it is cash of another currency, which lies in the drawer and is counted in that currency.
    public static boolean isForeign(TenderType type) {
        return type.own() != null && Currencies.isForeign(type.own());
    }

    /// Whether there is something to hold against the till's own total: slips, cheques, or vouchers that were taken.
    /// What
    /// lies in the drawer is counted with the cash, by its pieces; of points, transfers and what customers owe there is
    /// nothing to count.
    public static boolean isCountable(TenderType type) {
        return switch (type.kind()) {
            case CARD, VOUCHER, CHEQUE, MEAL_VOUCHER -> true;
            case OWN -> !type.isInDrawer() || isForeign(type);
            case CASH, POINTS, TRANSFER, ACCOUNT -> false;
        };
    }
}
