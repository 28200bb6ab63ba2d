package org.comptoir.program.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.letter.LetterTemplateParse;
import org.comptoir.customers.letter.LetterText;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingVoucher;
import org.comptoir.customers.mailing.run.StartResult;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.customers.segment.Segment;
import org.comptoir.pos.cash.CashMoveResult;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayCount;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.promotion.CouponCode;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.promotions.PromotionDraft;
import org.comptoir.pos.promotions.PromotionResult;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.GoodsReceipt;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.BlockReason;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.program.demo.DemoGoods.Good;
import org.comptoir.shop.dayend.CashDesk;
import org.comptoir.shop.dayend.EndOfDay;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;

/// The back office of the demo shop: closings, deliveries, letters, vouchers given away.
final class DemoBackOffice {

    private static final Money FLOAT = Money.euros(150);
    private static final Quantity LOW = Quantity.of(8);
    private static final Quantity DELIVERY = Quantity.of(36);
    private static final String REDUCED = "1001";
    private static final String LETTER = """
            {{salutation}}

            Voilà quelque temps que nous ne vous avons pas vu à la boutique. De nouvelles couleurs de grès sont \
            arrivées, et les confitures de l’année sont en rayon.

            [[1001|Cuite au chaudron, avec les abricots du Roussillon.|jusqu’à la fin du mois]]

            Le bon ci-joint vous attend à la caisse. Au plaisir de vous revoir !
            """;

    private final OpenShop shop;
    private final SignedInStaff by;
    private final EndOfDay endOfDay;
    private final CashDesk cashDesk;

    DemoBackOffice(OpenShop shop, SignedInStaff by) {
        this.shop = shop;
        this.by = by;
        var documents = new DocumentPrinter(shop, Program.onPaper());
        endOfDay = new EndOfDay(shop, documents);
        cashDesk = new CashDesk(shop, documents);
    }

    void keepSegments() {
        var segments = shop.customerFile().segments();
        segments.save(by, new Segment("Clients fidèles", List.of(new Criterion.PointsAtLeast(100))));
        segments.save(by, new Segment("Pas vus depuis six mois", List.of(new Criterion.NotSeenFor(6))));
        segments.save(by, new Segment("Anniversaires de décembre", List.of(new Criterion.BirthdayIn(Month.DECEMBER))));
        segments.save(by, new Segment("Entreprises", List.of(new Criterion.HasTag("entreprise"))));
        segments.save(by, new Segment("Sétois", List.of(new Criterion.LivesIn("Sète"))));
        shop.customerFile().templates().save(by, template());
    }

    private static LetterTemplate template() {
        if (LetterText.read(LETTER.replace(" !", "\u00a0!")) instanceof LetterTemplateParse.Understood(var text)) {
            return new LetterTemplate("On ne vous voit plus", Language.FRENCH, text, "Bien à vous,", "Élise Lavandier");
        }
        throw new IllegalStateException("the demo's letter cannot be read");
    }

    /// Restocks each article.
    void receiveDelivery(List<Good> goods) {
        var stocked = goods.stream()
                .filter(good -> !good.article().barcodes().isEmpty())
                .map(Good::article)
                .toList();
        var levels = shop.counter()
                .stock()
                .levels(stocked.stream().map(article -> article.id()).toList());
        var lines = stocked.stream()
                .filter(article ->
                        levels.getOrDefault(article.id(), Quantity.ZERO).compareTo(LOW) < 0)
                .map(article -> new GoodsReceipt.Line(article.id(), DELIVERY, article.lastCost()))
                .toList();
        if (!lines.isEmpty()) {
            shop.counter().stock().receive(by, new GoodsReceipt(lines, "Livraison"));
        }
    }

    /// The article of the letter costs a euro less from now on.
    void reducePrice() {
        var catalogue = shop.counter().catalogue();
        var article = catalogue.byCode(REDUCED).orElseThrow();
        var lower = Objects.requireNonNull(article.price()).minus(Money.euros(1));
        var result = catalogue.save(
                by, article.id(), article.version(), ArticleDraft.of(article).withPrice(lower));
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException("a demo price was refused: " + result);
        }
    }

    /// Three promotions that run from now on.
    void promote(LocalDate day) {
        var categories = shop.counter().catalogue().categories().stream()
                .collect(Collectors.toMap(Category::name, Category::id));
        var care = Goods.of(Objects.requireNonNull(categories.get("Soin")));
        var paper = Goods.of(Objects.requireNonNull(categories.get("Papeterie")));
        var weeks = Schedule.between(day, day.plusMonths(2));
        var mornings = new Schedule(day, null, weeks.days(), null, LocalTime.of(12, 30));
        promote(new PromotionDraft(
                "Le deuxième soin à moitié prix", new Offer.SecondOff(care, Percent.whole(50)), weeks));
        promote(new PromotionDraft("Papeterie du matin", new Offer.PercentOff(paper, Percent.whole(20)), mornings));
        promote(new PromotionDraft(
                "Bienvenue",
                new Offer.PercentOff(Goods.ALL, Percent.whole(10)),
                Schedule.between(day, null),
                new CouponCode("BIENVENUE10"),
                null,
                100,
                true));
    }

    private void promote(PromotionDraft draft) {
        if (!(shop.counter().promotions().save(by, draft) instanceof PromotionResult.Saved)) {
            throw new IllegalStateException("a demo promotion was refused: " + draft);
        }
    }

    /// Counts the float before the first sale.
    void openDay() {
        if (!(cashDesk.open(by, FLOAT, "") instanceof CashMoveResult.Moved)) {
            throw new IllegalStateException("the demo's day could not be opened");
        }
    }

    /// Cash in or out without a sale.
    void moveCash(CashMovementKind kind, Money amount, String reason) {
        var order = new CashMovements.Order(kind, amount, reason);
        if (!(cashDesk.move(by, order, null) instanceof CashMoveResult.Moved)) {
            throw new IllegalStateException("the demo's cash could not be moved");
        }
    }

    /// As few as make the amount.
    private static CashCount pieces(Money amount) {
        var pieces = new HashMap<Money, Integer>();
        var left = amount;
        for (var denomination : CashCount.DENOMINATIONS) {
            var count = Math.toIntExact(left.cents() / denomination.cents());
            pieces.put(denomination, count);
            left = left.minus(denomination.times(count));
        }
        return CashCount.of(pieces);
    }

    /// Counts the drawer note by note, and what the card terminal took.
    void closeDay() {
        var figures = endOfDay.openDay(by);
        var expected = figures.cashExpected();
        var reason = expected.compareTo(FLOAT) < 0 ? "Fond de caisse complété" : "";
        var card = new TenderCount(TenderType.of(TenderKind.CARD), figures.taken(TenderType.of(TenderKind.CARD)), "");
        var count = new DayCount(pieces(expected.max(FLOAT)), reason, List.of(card));
        var result = endOfDay.close(by, count, FLOAT);
        if (!(result instanceof CloseResult.Closed)) {
            throw new IllegalStateException("the demo's day could not be closed: " + result);
        }
    }

    /// Gives away a series of vouchers.
    List<VoucherCode> giveVouchers(String name, int count, LocalDate expiresOn) {
        return shop
                .counter()
                .vouchers()
                .issueSeries(by, VoucherSeries.ofBearers(name, count, Money.euros(10), expiresOn))
                .stream()
                .map(Voucher::code)
                .toList();
    }

    /// Replaces a voucher of a series that somebody lost, and blocks one that was stolen.
    void lose(VoucherCode lost, VoucherCode stolen) {
        var desk = shop.counter().voucherDesk();
        var found = shop.counter().vouchers().withCodes(List.of(lost, stolen));
        desk.replace(by, found.getFirst().id(), "Perdu au marché");
        desk.block(by, found.getLast().id(), BlockReason.STOLEN, "Sac volé");
    }

    /// Sends a letter with a voucher to customers who have not bought for a long time.
    List<VoucherCode> writeLetters(String title, LocalDate expiresOn) {
        var draft = MailingDraft.forLetters(title, template(), new MailingVoucher(Money.euros(10), expiresOn));
        var audience = shop.customerFile().segments().audience(by, List.of(new Criterion.NotSeenFor(3)), Channel.POST);
        var mailings = shop.customerFile().mailings();
        if (!(mailings.start(by, draft, audience) instanceof StartResult.Started(var run))) {
            return List.of();
        }
        var pieces = mailings.nextBatch(by, run.id(), run.recipients());
        mailings.markSent(by, run.id(), pieces.stream().map(MergeData::customer).toList());
        return pieces.stream()
                .map(MergeData::voucher)
                .filter(java.util.Objects::nonNull)
                .map(voucher -> voucher.code())
                .limit(12)
                .toList();
    }
}
