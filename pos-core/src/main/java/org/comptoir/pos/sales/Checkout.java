package org.comptoir.pos.sales;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.sales.CheckoutResult.CashLimit;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.EmptyBasket;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPaid;
import org.comptoir.pos.sales.CheckoutResult.PointsNeedCustomer;
import org.comptoir.pos.sales.CheckoutResult.PriceTooHigh;
import org.comptoir.pos.sales.CheckoutResult.TooMuchNonCash;
import org.comptoir.pos.sales.Settlement.NotEnough;
import org.comptoir.pos.sales.Settlement.Paid;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.exception.ConstraintViolationException;

/// Turns a basket and tenders into a sale, all or nothing, in one transaction.
public final class Checkout {

    private final Database database;
    private final Clock clock;
    private final Supplier<Till> till;
    private final SaleWriter registration;
    private final Sales sales;

    /// @param till asked at each sale, so that changed settings count at once
    /// @param participants called in this order within each sale's transaction
    public Checkout(
            Database database,
            Clock clock,
            Supplier<Till> till,
            Journal journal,
            Stock stock,
            Vouchers vouchers,
            List<SaleParticipant> participants) {
        this.database = database;
        this.clock = clock;
        this.till = till;
        this.registration = new SaleWriter(journal, stock, vouchers, participants);
        this.sales = new Sales(database);
    }

    /// Sells. Once this returns [Completed] the sale is durable; with any other answer nothing was written. When it
    /// throws, as when the link to the server breaks during the commit, ask again with the same request id.
    ///
    /// @param requestId made once per ticket; asked again with it, however often and from wherever, the checkout
    ///     answers with the first sale and does nothing
    /// @throws org.comptoir.pos.staff.NotPermitted when the person may not sell, grant a discount or set a price
    public CheckoutResult complete(Basket basket, List<Tender> tenders, SignedInStaff signedIn, UUID requestId) {
        requirePermissions(basket, signedIn);
        return switch (attempt(basket, tenders, signedIn, requestId)) {
            case Completed completed -> completed;
            // A voucher that the first answer spent must not refuse the second asking.
            case CheckoutResult.Refused refused -> first(requestId, refused);
        };
    }

    private CheckoutResult attempt(Basket basket, List<Tender> tenders, SignedInStaff signedIn, UUID requestId) {
        if (basket.isEmpty()) {
            return new EmptyBasket();
        }
        if (basket.isTooHigh() || tenders.stream().anyMatch(Checkout::isTooHigh)) {
            return new PriceTooHigh(Pricing.MAX_PRICE);
        }
        if (basket.vouchers().stream().anyMatch(voucher -> voucher.face().compareTo(VoucherIssue.MAX_VALUE) > 0)) {
            return new PriceTooHigh(VoucherIssue.MAX_VALUE);
        }
        var priced = basket.price();
        return switch (Settlement.of(priced.total(), tenders)) {
            case NotEnough(var missing) -> new NotEnoughPaid(missing);
            case Settlement.TooMuchNonCash(var tooMuch) -> new TooMuchNonCash(tooMuch);
            case Paid paid -> {
                var soldAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                yield sell(new PendingSale(basket, priced, paid, signedIn, requestId, till.get(), soldAt));
            }
        };
    }

    private CheckoutResult sell(PendingSale order) {
        if (order.points() > 0 && order.basket().customer() == null) {
            return new PointsNeedCustomer();
        }
        var mostCash = order.till().mostCash();
        if (order.paid().cashKept().compareTo(mostCash) > 0) {
            return new CashLimit(mostCash);
        }
        try {
            var sale = TransactionRetry.of(() -> database.write(session -> registration.register(session, order)));
            return new Completed(sale, false);
        } catch (CheckoutRefusedException refusal) {
            return refusal.refused();
        } catch (ConstraintViolationException e) {
            return sales.byRequest(order.requestId())
                    .map(sale -> new Completed(sale, true))
                    .orElseThrow(() -> e);
        }
    }

    private CheckoutResult first(UUID requestId, CheckoutResult.Refused refused) {
        return sales.byRequest(requestId)
                .<CheckoutResult>map(sale -> new Completed(sale, true))
                .orElse(refused);
    }

    private static boolean isTooHigh(Tender tender) {
        return tender.amount().compareTo(Pricing.MAX_PRICE) > 0;
    }

    private static void requirePermissions(Basket basket, SignedInStaff signedIn) {
        signedIn.require(Permission.SELL);
        if (basket.isDiscounted()) {
            signedIn.require(Permission.DISCOUNT);
        }
        if (basket.isPriceOverridden()) {
            signedIn.require(Permission.OVERRIDE_PRICE);
        }
    }
}
