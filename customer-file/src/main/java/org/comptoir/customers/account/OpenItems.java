package org.comptoir.customers.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// What is open of an account, worked out from its movements, so that it always adds up to what is owed. Payments
/// settle
/// what was due first of what was bought until then, and of one day what was bought first (Code civil, art. 1342-10;
/// codice civile, art. 1193); goods given back are taken for payments.
///
/// @param term of the customer
/// @param shop the shop's own term, which its invoices tell: nobody is late before the day that stands on the invoice
/// @param invoicedOn the days of the invoices of sales, from which their term counts
record OpenItems(PaymentTerm term, PaymentTerm shop, ZoneId zone, Map<SaleNumber, LocalDate> invoicedOn) {

    private static final Comparator<OpenItem> OLDEST_FIRST =
            Comparator.comparing(OpenItem::dueOn).thenComparing(OpenItem::boughtOn);

    /// @param movements of all records of a person, in their order
    List<OpenItem> of(List<AccountMovement> movements) {
        var open = new ArrayList<OpenItem>();
        // Only what the movements between records cover is settled before it was bought.
        var left = Money.ZERO;
        var merged = Money.ZERO;
        var mergedOn = LocalDate.EPOCH;
        for (var movement : movements) {
            if (movement.reason() == AccountReason.MERGED) {
                // Between two records of the person they cancel each other out.
                merged = merged.plus(movement.amount());
                mergedOn = LocalDate.ofInstant(movement.movedAt(), zone);
            } else if (movement.amount().isPositive()) {
                open.add(item(movement));
            } else {
                left = settle(open, left.minus(movement.amount()));
            }
        }
        if (merged.isPositive()) {
            open.add(new OpenItem(null, mergedOn, term.dueOn(mergedOn), merged, merged, false));
        } else {
            left = left.minus(merged);
        }
        settle(open, left);
        open.sort(OLDEST_FIRST);
        return List.copyOf(open);
    }

    /// What is bought later is settled by what is paid later: nobody pays in advance.
    ///
    /// @param open what was bought until then
    /// @return what is left of the payment
    private static Money settle(List<OpenItem> open, Money payment) {
        var left = payment;
        for (var item : open.stream().sorted(OLDEST_FIRST).toList()) {
            var paid = item.open().min(left);
            left = left.minus(paid);
            open.remove(item);
            if (paid.compareTo(item.open()) < 0) {
                open.add(item.paid(paid));
                break;
            }
        }
        return left;
    }

    private OpenItem item(AccountMovement movement) {
        var boughtOn = LocalDate.ofInstant(movement.movedAt(), zone);
        var sale = movement.sale();
        var invoiced = sale == null ? null : invoicedOn.get(sale);
        return new OpenItem(
                sale, boughtOn, dueOn(boughtOn, invoiced), movement.amount(), movement.amount(), invoiced != null);
    }

    private LocalDate dueOn(LocalDate boughtOn, @Nullable LocalDate invoiced) {
        if (invoiced == null) {
            return term.dueOn(boughtOn);
        }
        var agreed = term.dueOn(invoiced);
        var told = shop.dueOn(invoiced);
        return agreed.isBefore(told) ? told : agreed;
    }
}
