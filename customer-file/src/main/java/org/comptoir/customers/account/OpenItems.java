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

/// What is open of an account, worked out from its movements, so that it always adds up to what is owed. Payments and
/// goods given back settle what was due first, and of one day what was bought first (Code civil, art. 1342-10; codice
/// civile, art. 1193).
///
/// @param term of the customer
/// @param shop the shop's own term, which its invoices tell: nobody is late before the day that stands on the invoice
/// @param invoicedOn the days of the invoices of sales, from which their term counts
record OpenItems(PaymentTerm term, PaymentTerm shop, ZoneId zone, Map<SaleNumber, LocalDate> invoicedOn) {

    private static final Comparator<OpenItem> OLDEST_FIRST =
            Comparator.comparing(OpenItem::dueOn).thenComparing(OpenItem::boughtOn);

    /// @param movements of all records of a person, in their order
    List<OpenItem> of(List<AccountMovement> movements) {
        var bought = new ArrayList<OpenItem>();
        var settled = Money.ZERO;
        var merged = Money.ZERO;
        var mergedOn = LocalDate.EPOCH;
        for (var movement : movements) {
            if (movement.reason() == AccountReason.MERGED) {
                // Between two records of the person they cancel each other out.
                merged = merged.plus(movement.amount());
                mergedOn = LocalDate.ofInstant(movement.movedAt(), zone);
            } else if (movement.amount().isPositive()) {
                bought.add(item(movement));
            } else {
                settled = settled.minus(movement.amount());
            }
        }
        if (merged.isPositive()) {
            bought.add(new OpenItem(null, mergedOn, term.dueOn(mergedOn), merged, merged));
        } else {
            settled = settled.minus(merged);
        }
        bought.sort(OLDEST_FIRST);
        return open(bought, settled);
    }

    private OpenItem item(AccountMovement movement) {
        var boughtOn = LocalDate.ofInstant(movement.movedAt(), zone);
        var sale = movement.sale();
        return new OpenItem(
                sale,
                boughtOn,
                dueOn(boughtOn, sale == null ? null : invoicedOn.get(sale)),
                movement.amount(),
                movement.amount());
    }

    private LocalDate dueOn(LocalDate boughtOn, @Nullable LocalDate invoiced) {
        if (invoiced == null) {
            return term.dueOn(boughtOn);
        }
        var agreed = term.dueOn(invoiced);
        var told = shop.dueOn(invoiced);
        return agreed.isBefore(told) ? told : agreed;
    }

    private static List<OpenItem> open(List<OpenItem> bought, Money settled) {
        var open = new ArrayList<OpenItem>();
        var left = settled;
        for (var item : bought) {
            var paid = item.amount().min(left);
            left = left.minus(paid);
            if (paid.compareTo(item.amount()) < 0) {
                open.add(new OpenItem(
                        item.sale(),
                        item.boughtOn(),
                        item.dueOn(),
                        item.amount(),
                        item.amount().minus(paid)));
            }
        }
        return List.copyOf(open);
    }
}
