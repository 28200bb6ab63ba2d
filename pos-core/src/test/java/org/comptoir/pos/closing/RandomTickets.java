package org.comptoir.pos.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount.AmountOff;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.TipItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.pricing.TicketReturn;
import org.comptoir.pos.sales.Checkout;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.ReturnedVoucherSpent;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Payout.CardPayout;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.ReturnedShare;
import org.comptoir.pos.sales.Returns;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.sales.tender.MealVoucherLimit;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.sales.tender.TipRules;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;

/// Generates random sales: articles by the piece and by weight, discounts of every kind, gift vouchers of both kinds
/// sold and spent, points that pay or lower prices, tips, partial returns, exchanges; paid and refunded by all means,
/// foreign cash among them, with cash rounded.
final class RandomTickets {

    private static final List<ArticleItem> ARTICLES = List.of(TestShop.LAMP, TestShop.HONEY, TestShop.CHEESE);

    private static final OwnTender LAVANDE = new OwnTender("La Lavande", 'L', true, true, true);

    private static final ForeignRates FOREIGN = new ForeignRates(
            List.of(
                    new ForeignRate("CHF", 953_200, LocalDate.of(2026, 3, 7)),
                    new ForeignRate("JPY", 6_100, LocalDate.of(2026, 3, 7))),
            Money.ofCents(5));

    private static final TenderRules RULES = new TenderRules(
            OfferedTenders.DEFAULT.withOwn(List.of(LAVANDE)),
            CashRounding.FIVE_CENTS,
            MealVoucherLimit.in("FR"),
            TipRules.NONE.taken(true),
            FOREIGN);

    private final TestShop shop;
    private final Random random;
    private final Checkout checkout;
    private final Returns returns;
    private final List<SaleNumber> sold = new ArrayList<>();
    private final List<VoucherCode> vouchers = new ArrayList<>();
    private int points;

    RandomTickets(TestShop shop, long seed) {
        this.shop = shop;
        this.random = new Random(seed);
        this.checkout = shop.checkout((session, sale) -> movePoints(sale));
        this.returns = new Returns(shop.database);
    }

    /// One point per whole euro, one cent per point, all for a single customer.
    private ParticipantResult movePoints(SaleInProgress sale) {
        var takenBack =
                sale.returns().stream().mapToInt(ReturnedShare::pointsEarned).sum();
        var givenBack =
                sale.returns().stream().mapToInt(ReturnedShare::pointsSpent).sum();
        var earned =
                sale.customer() == null ? 0 : Math.toIntExact(sale.earning().cents() / 100);
        points += earned - sale.pointsSpent() - takenBack + givenBack;
        return new ParticipantResult.PointsMoved(earned, sale.pointsSpent(), takenBack, givenBack, points);
    }

    /// The next sale; empty if the till refuses it, for instance because a voucher was already spent.
    Optional<Sale> next() {
        var basket = basket();
        var priced = basket.price(TestShop.BOOK);
        var due = priced.due();
        var use = random.nextBoolean() ? PointsUse.PAY : PointsUse.REDUCE;
        shop.tenderRules(RULES.with(use));
        var result = checkout.complete(
                basket,
                due.isPositive() ? tenders(basket, priced, use) : List.of(),
                due.isNegative() ? payouts(priced, due.negate()) : List.of(),
                TestShop.OWNER,
                UUID.randomUUID());
        return switch (result) {
            case Completed(var sale, var ignored) -> Optional.of(remembered(sale));
            case ReturnedVoucherSpent ignored -> Optional.empty();
            case CheckoutResult.TipNotInMoney ignored -> Optional.empty();
            case CheckoutResult.Refused refused -> throw new AssertionError(refused + " for " + basket);
        };
    }

    private Sale remembered(Sale sale) {
        sold.add(sale.number());
        sale.vouchersSold().forEach(line -> vouchers.add(TestShop.code(line.code())));
        sale.creditNotes().forEach(note -> vouchers.add(TestShop.code(note.code())));
        return sale;
    }

    private Basket basket() {
        var basket = random.nextInt(4) > 0 ? Basket.EMPTY.withCustomer(TestShop.CUSTOMER) : Basket.EMPTY;
        if (!sold.isEmpty() && random.nextInt(3) == 0) {
            basket = withReturns(basket);
        }
        while (basket.isEmpty() || random.nextInt(3) == 0) {
            basket = basket.with(line());
        }
        if (random.nextInt(8) == 0) {
            basket = basket.withTip(new TipItem("Pourboire", Money.ofCents(1 + random.nextInt(900))));
        }
        return switch (random.nextInt(4)) {
            case 0 -> basket.withDiscount(new ShareOff(new Percent(1 + random.nextInt(10_000))));
            case 1 -> basket.withDiscount(new AmountOff(Money.ofCents(1 + random.nextInt(500)), "geste"));
            default -> basket;
        };
    }

    private BasketLine line() {
        if (random.nextInt(10) == 0) {
            var face = Money.euros(5 + random.nextInt(30));
            return BasketLine.of(
                    switch (random.nextInt(3)) {
                        case 0 -> new VoucherItem("Bon", face, null, TestShop.REDUCED);
                        case 1 -> new VoucherItem("Bon", face, null, TestShop.NORMAL);
                        default -> new VoucherItem("Bon", face, null);
                    });
        }
        var article = ARTICLES.get(random.nextInt(ARTICLES.size()));
        var line = BasketLine.of(article, quantity(article.soldBy(), 3000));
        return switch (random.nextInt(5)) {
            case 0 -> line.with(new ShareOff(new Percent(1 + random.nextInt(10_000)), "rayure"));
            case 1 -> line.with(new AmountOff(Money.ofCents(1 + random.nextInt(300))));
            case 2 -> line.withUnitPrice(Money.ofCents(1 + random.nextInt(4000)));
            default -> line;
        };
    }

    private Quantity quantity(SoldBy soldBy, long max) {
        return switch (soldBy) {
            case PIECE -> Quantity.of(1 + random.nextLong(Math.max(1, max / 1000)));
            case WEIGHT -> new Quantity(1 + random.nextLong(max));
        };
    }

    /// Returns of one or two of the last hundred sales.
    private Basket withReturns(Basket basket) {
        var extended = basket;
        for (var i = random.nextInt(2); i >= 0; i--) {
            var number = sold.get(Math.max(0, sold.size() - 1 - random.nextInt(100)));
            var ticket = returns.ticket(number).orElseThrow();
            if (extended.lines().stream().noneMatch(line -> isOf(line, number))) {
                extended = withReturns(extended, ticket);
            }
        }
        return extended;
    }

    private static boolean isOf(BasketLine line, SaleNumber number) {
        return line.item() instanceof ReturnItem item && item.ticket().number().equals(number);
    }

    private Basket withReturns(Basket basket, SoldTicket ticket) {
        var extended = basket;
        for (var line : ticket.lines()) {
            if (line.returnable().isPositive() && random.nextBoolean()) {
                var max = line.returnable().thousandths();
                var quantity = switch (line.goods()) {
                    case ArticleItem article -> quantity(article.soldBy(), max);
                    case VoucherItem ignored -> Quantity.ONE;
                };
                extended = extended.with(BasketLine.of(new ReturnItem(ticket, line.position()), quantity));
            }
        }
        return extended;
    }

    private List<Tender> tenders(Basket basket, PricedBasket priced, PointsUse use) {
        var tenders = new ArrayList<Tender>();
        var left = priced.due();
        var lowered = priced;
        var byPoints = use == PointsUse.PAY ? left : priced.reducible();
        if (basket.customer() != null && points > 0 && byPoints.isPositive() && random.nextInt(4) == 0) {
            var spent = (int) Math.min(points, byPoints.cents());
            tenders.add(new Tender.Points(spent, Money.ofCents(spent)));
            left = left.minus(Money.ofCents(spent));
            lowered = use == PointsUse.PAY ? priced : priced.reducedBy(spent, Money.ofCents(spent));
        }
        if (left.isPositive() && !vouchers.isEmpty() && random.nextInt(3) == 0) {
            var code = vouchers.get(random.nextInt(vouchers.size()));
            if (shop.vouchers.check(code) instanceof VoucherCheck.Usable(var voucher)) {
                var tax = voucher.tax();
                var open = tax == null ? left : lowered.open(tax).min(left);
                var amount = voucher.balance().min(open);
                if (amount.isPositive()) {
                    tenders.add(new Tender.VoucherTender(code, amount));
                    left = left.minus(amount);
                }
            }
        }
        if (left.isPositive() && random.nextBoolean()) {
            var amount = Money.ofCents(1 + random.nextLong(left.cents()));
            tenders.add(exact(amount));
            left = left.minus(amount);
        }
        if (left.isPositive() && random.nextInt(6) == 0) {
            tenders.add(new Tender.Own(LAVANDE, left.plus(Money.ofCents(random.nextInt(200)))));
            return tenders;
        }
        if (left.isPositive() && random.nextInt(10) == 0) {
            tenders.add(foreign(left));
            return tenders;
        }
        if (left.isPositive()) {
            var more = Money.ofCents(random.nextInt(500));
            tenders.add(new Tender.Cash(
                    CashRounding.FIVE_CENTS.round(left).max(left).plus(more)));
        }
        return tenders;
    }

    private Tender foreign(Money due) {
        var rate = FOREIGN.rates().get(random.nextInt(2));
        var minor = rate.least(due, FOREIGN.step()) + random.nextInt(2000);
        return new Tender.Foreign(
                new ForeignCash(rate.currency(), minor, rate.rate()), rate.value(minor, FOREIGN.step()));
    }

    private Tender exact(Money amount) {
        return switch (random.nextInt(4)) {
            case 0 -> new Tender.Cheque(amount);
            case 1 -> new Tender.MealVouchers(1 + random.nextInt(3), amount);
            case 2 -> new Tender.BankTransfer(amount);
            default -> new Tender.Card(amount);
        };
    }

    private List<Payout> payouts(PricedBasket priced, Money owed) {
        var payouts = new ArrayList<Payout>();
        var note = Money.sum(priced.returns().stream()
                        .map(TicketReturn::paidByVouchers)
                        .toList())
                .min(owed);
        if (random.nextInt(4) == 0) {
            note = owed;
        }
        if (note.isPositive()) {
            payouts.add(new CreditNote(note, null));
        }
        var left = owed.minus(note);
        if (left.isPositive()) {
            payouts.add(random.nextBoolean() ? cash(note, left) : new CardPayout(left));
        }
        return payouts;
    }

    private static Payout cash(Money note, Money left) {
        return new CashPayout(note.isZero() ? CashRounding.FIVE_CENTS.round(left) : left);
    }

    /// The customer's balance.
    int points() {
        return points;
    }
}
