package org.comptoir.pos.sales;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.Pricing;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.sales.CheckoutResult.AccountNeedsCustomer;
import org.comptoir.pos.sales.CheckoutResult.AccountPaidOnAccount;
import org.comptoir.pos.sales.CheckoutResult.CashLimit;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.CreditNoteNeeded;
import org.comptoir.pos.sales.CheckoutResult.DiscountUnexplained;
import org.comptoir.pos.sales.CheckoutResult.EmptyBasket;
import org.comptoir.pos.sales.CheckoutResult.NotEnoughPaid;
import org.comptoir.pos.sales.CheckoutResult.NothingToPay;
import org.comptoir.pos.sales.CheckoutResult.PointsNeedCustomer;
import org.comptoir.pos.sales.CheckoutResult.PriceTooHigh;
import org.comptoir.pos.sales.CheckoutResult.RefundMissing;
import org.comptoir.pos.sales.CheckoutResult.RefundTooMuch;
import org.comptoir.pos.sales.CheckoutResult.RequestUsed;
import org.comptoir.pos.sales.CheckoutResult.ReturnReasonMissing;
import org.comptoir.pos.sales.CheckoutResult.ReturnTooMuch;
import org.comptoir.pos.sales.CheckoutResult.TenderWithdrawn;
import org.comptoir.pos.sales.CheckoutResult.TooMuchNonCash;
import org.comptoir.pos.sales.CheckoutResult.UnreceiptedTooMuch;
import org.comptoir.pos.sales.Settlement.NotEnough;
import org.comptoir.pos.sales.Settlement.Paid;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.vouchers.VoucherIssue;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/// Turns a basket and tenders into a sale in one transaction, all or nothing.
public final class Checkout {

    /// Of a sale to somebody whose record is merged at that moment, and again.
    private static final int MAX_ATTEMPTS = 3;

    private final Database database;
    private final Clock clock;
    private final Supplier<TillTerms> till;
    private final Journal journal;
    private final CheckoutRules rules;
    private final BeforeSale before;
    private final TenderChecks checks;
    private final ApprovalLog approvals;
    private final SaleWriter registration;
    private final Sales sales;

    /// @param till read at each sale, so that changed settings take effect at once
    /// @param before called before each sale
    /// @param participants called in this order within each sale's transaction
    public Checkout(
            Database database,
            Clock clock,
            Supplier<TillTerms> till,
            Journal journal,
            Stock stock,
            Vouchers vouchers,
            CheckoutRules rules,
            BeforeSale before,
            List<SaleParticipant> participants) {
        this.database = database;
        this.clock = clock;
        this.till = till;
        this.journal = journal;
        this.rules = rules;
        this.before = before;
        checks = new TenderChecks(rules);
        approvals = new ApprovalLog(journal);
        this.registration = new SaleWriter(journal, stock, vouchers, participants);
        this.sales = new Sales(database);
    }

    /// Completes a sale. Once this returns [Completed] the sale is durable; any other result means that nothing was
    /// written. If it throws, as when the connection to the server breaks during the commit, repeat the request
    /// with the same id.
    ///
    /// @param requestId created once per ticket; a repeated request with the same id, however often and from
    ///     wherever, returns the first sale and does nothing; with another basket or other tenders it is refused
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not sell, grant a discount or set a price
    public CheckoutResult complete(Basket basket, List<Tender> tenders, SignedInStaff signedIn, UUID requestId) {
        return complete(basket, tenders, List.of(), signedIn, requestId);
    }

    /// The same for a ticket that may contain returns: if they are worth more than what is sold, the customer is
    /// paid out and tenders nothing. Points spent on returned goods are given back automatically.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not sell, grant a discount, set a price or,
    ///     for returns, refund
    public CheckoutResult complete(
            Basket basket, List<Tender> tenders, List<Payout> payouts, SignedInStaff signedIn, UUID requestId) {
        return complete(basket, priceBook(till.get().zone()), tenders, payouts, signedIn, requestId);
    }

    /// The same at the prices that the customer was told when the payment began, although a promotion may have ended
    /// since.
    ///
    /// @param book of this checkout
    public CheckoutResult complete(
            Basket basket,
            PriceBook book,
            List<Tender> tenders,
            List<Payout> payouts,
            SignedInStaff signedIn,
            UUID requestId) {
        requirePermissions(basket, book, signedIn);
        var singles = SingleVouchers.of(database, tenders);
        for (var attempt = 1; ; attempt++) {
            try {
                return complete(new Asked(current(basket), book, tenders, singles, payouts, signedIn, requestId));
            } catch (CustomerMergedException e) {
                if (attempt == MAX_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private record Asked(
            Basket basket,
            PriceBook book,
            List<Tender> tenders,
            SingleVouchers singles,
            List<Payout> payouts,
            SignedInStaff by,
            UUID requestId) {}

    private CheckoutResult complete(Asked asked) {
        var basket = asked.basket();
        return switch (attempt(
                basket,
                asked.book(),
                asked.tenders(),
                asked.singles(),
                asked.payouts(),
                asked.by(),
                asked.requestId())) {
            case Completed completed -> completed;
            // A voucher spent by the first request must not make the repeated request fail.
            case CheckoutResult.Refused refused ->
                first(
                                asked.requestId(),
                                basket.price(asked.book()),
                                basket,
                                asked.tenders(),
                                asked.singles(),
                                asked.payouts())
                        .orElse(refused);
        };
    }

    /// A ticket may have been begun for a record that was merged into another since.
    private Basket current(Basket basket) {
        var customer = basket.customer();
        if (customer == null) {
            return basket;
        }
        var id = database.read(session -> MergedCustomers.current(session, customer.id()));
        return id.equals(customer.id()) ? basket : basket.servedAs(new SaleCustomer(id, customer.displayName()));
    }

    /// The current prices, used to price what is shown to the customer. The only place that creates a price book.
    /// Does not access the database.
    ///
    /// @param zone of the till, which determines the day
    public PriceBook priceBook(ZoneId zone) {
        var now = clock.instant().atZone(zone).toLocalDateTime();
        return new PriceBook(
                now.toLocalDate(),
                rules.promotions().stream()
                        .filter(promotion -> promotion.runsAt(now))
                        .toList());
    }

    /// What speaks against selling these goods at these prices, before anything is paid; nothing if they could be sold.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not sell, grant a discount or set a price
    public Optional<CheckoutResult.Refused> objection(Basket basket, PriceBook book, SignedInStaff signedIn) {
        requirePermissions(basket, book, signedIn);
        if (basket.isEmpty()) {
            return Optional.of(new EmptyBasket());
        }
        if (basket.isTooHigh(book)) {
            return Optional.of(new PriceTooHigh(Pricing.MAX_PRICE));
        }
        var cuts = new SellerCuts(basket, book, signedIn, rules::discountLimits);
        if (!cuts.areGranted()) {
            return Optional.of(cuts.refusal());
        }
        return isUnexplained(basket) ? Optional.of(new DiscountUnexplained()) : Optional.empty();
    }

    private boolean isUnexplained(Basket basket) {
        return basket.isDiscounted()
                && !basket.areDiscountsExplained()
                && rules.discountReasons().areAsked();
    }

    private CheckoutResult attempt(
            Basket basket,
            PriceBook book,
            List<Tender> tenders,
            SingleVouchers singles,
            List<Payout> payouts,
            SignedInStaff signedIn,
            UUID requestId) {
        if (basket.isEmpty()) {
            return new EmptyBasket();
        }
        var returned = basket.returnedTooMuch();
        if (returned.isPresent()) {
            var item = returned.get();
            return new ReturnTooMuch(
                    item.ticket().number(), item.line(), item.sold().returnable());
        }
        if (basket.isTooHigh(book) || tenders.stream().anyMatch(TenderChecks::isTooHigh)) {
            return new PriceTooHigh(Pricing.MAX_PRICE);
        }
        if (basket.vouchers().stream().anyMatch(voucher -> voucher.face().compareTo(VoucherIssue.MAX_VALUE) > 0)
                || payouts.stream().anyMatch(TenderChecks::isTooHigh)) {
            return new PriceTooHigh(VoucherIssue.MAX_VALUE);
        }
        var cuts = new SellerCuts(basket, book, signedIn, rules::discountLimits);
        if (!cuts.areGranted()) {
            return cuts.refusal();
        }
        if (isUnexplained(basket)) {
            return new DiscountUnexplained();
        }
        journal.guard().watchClock();
        var priced = basket.price(book);
        if (!basket.unreceipted().isEmpty()) {
            var most = rules.unreceiptedReturns().most();
            if (priced.unreceipted().compareTo(most) > 0) {
                return new UnreceiptedTooMuch(most);
            }
            if (!basket.areReasonsStated()) {
                return new ReturnReasonMissing();
            }
        }
        var withdrawn = checks.withdrawn(tenders, payouts);
        if (withdrawn.isPresent()) {
            return new TenderWithdrawn(withdrawn.get());
        }
        if (basket.tip().isPositive() && !rules.tenders().tips().isTaken()) {
            return new CheckoutResult.TipsNotTaken();
        }
        var use = TenderChecks.usesPoints(tenders) ? rules.tenders().points() : PointsUse.PAY;
        var objection = PricedPayment.objection(priced, tenders, use, singles);
        if (objection.isPresent()) {
            return objection.get();
        }
        var payment = PricedPayment.of(priced, tenders, use, singles);
        return switch (checks.settle(payment, tenders, payouts)) {
            case NotEnough(var missing) -> new NotEnoughPaid(missing);
            case Settlement.TooMuchNonCash(var tooMuch) -> new TooMuchNonCash(tooMuch);
            case Settlement.RefundMissing(var missing) -> new RefundMissing(missing);
            case Settlement.RefundTooMuch(var tooMuch) -> new RefundTooMuch(tooMuch);
            case Settlement.NothingToPay(var owed) -> new NothingToPay(owed);
            case Paid paid -> {
                before.prepare(till.get(), clock.instant());
                var soldAt = clock.instant();
                yield sell(
                        new PendingSale(
                                cuts.basket(),
                                book,
                                payment.priced(),
                                payment.points(),
                                paid,
                                signedIn,
                                requestId,
                                till.get(),
                                soldAt),
                        tenders,
                        singles,
                        payouts);
            }
        };
    }

    private CheckoutResult sell(PendingSale order, List<Tender> tenders, SingleVouchers singles, List<Payout> payouts) {
        if (order.points() > 0 && order.basket().customer() == null) {
            return new PointsNeedCustomer();
        }
        if (order.paid().inMoney().compareTo(order.basket().tip()) < 0) {
            return new CheckoutResult.TipNotInMoney(order.basket().tip());
        }
        var account = order.account();
        if (!account.isUnused() && order.basket().customer() == null) {
            return new AccountNeedsCustomer();
        }
        if (account.charged().isPositive() && account.paid().isPositive()) {
            return new AccountPaidOnAccount();
        }
        var mostCash = order.till().mostCash();
        if (order.paid().cashKept().compareTo(mostCash) > 0
                || order.paid().cashPaidOut().compareTo(mostCash) > 0) {
            return new CashLimit(mostCash);
        }
        var leastCreditNote = order.priced().leastCreditNote();
        if (order.paid().creditNotes().compareTo(leastCreditNote) < 0) {
            return new CreditNoteNeeded(leastCreditNote);
        }
        try {
            var period = order.basket().hasReturns() ? rules.returnPeriod() : ReturnPeriod.NONE;
            var sale = TransactionRetry.of(() -> database.write(session -> register(session, order, period)));
            return new Completed(sale, false);
        } catch (CheckoutRefusedException refusal) {
            return refusal.refused();
        } catch (ConstraintViolationException e) {
            return first(
                            order.requestId(),
                            order.basket().price(order.book()),
                            order.basket(),
                            tenders,
                            singles,
                            payouts)
                    .orElseThrow(() -> e);
        }
    }

    private Sale register(StatelessSession session, PendingSale order, ReturnPeriod period) {
        var sale = registration.register(session, order);
        approvals.tell(session, order, sale, period);
        return sale;
    }

    /// The result of an earlier request with this id, if any.
    private Optional<CheckoutResult> first(
            UUID requestId,
            PricedBasket priced,
            Basket basket,
            List<Tender> tenders,
            SingleVouchers singles,
            List<Payout> payouts) {
        return sales.byRequest(requestId)
                .map(sale -> RepeatedRequest.asksFor(sale, asSold(sale, basket), priced, tenders, singles, payouts)
                        ? new Completed(sale, true)
                        : new RequestUsed(sale.number()));
    }

    /// The customer of a sale may have been merged into the basket's since.
    private Basket asSold(Sale sale, Basket basket) {
        var sold = sale.customer();
        var asked = basket.customer();
        if (sold == null || asked == null || sold.equals(asked)) {
            return basket;
        }
        var id = database.read(session -> MergedCustomers.current(session, sold.id()));
        return id.equals(asked.id()) && !id.equals(sold.id()) ? basket.servedAs(sold) : basket;
    }

    private void requirePermissions(Basket basket, PriceBook book, SignedInStaff signedIn) {
        signedIn.require(Permission.SELL);
        if (basket.hasReturns()) {
            signedIn.require(Permission.REFUND);
            if (!basket.areLateReturnsApproved(rules.returnPeriod(), till.get().day(clock.instant()))) {
                signedIn.require(Permission.RETURN_LATE);
            }
        }
        if (!basket.areReturnsApproved()) {
            signedIn.require(Permission.RETURN_WITHOUT_RECEIPT);
        }
        if (basket.isDiscounted()) {
            signedIn.require(Permission.DISCOUNT);
        }
        if (!basket.arePricesApproved(book)) {
            signedIn.require(Permission.OVERRIDE_PRICE);
        }
    }
}
