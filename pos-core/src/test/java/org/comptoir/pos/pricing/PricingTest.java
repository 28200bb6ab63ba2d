package org.comptoir.pos.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Discount.AmountOff;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;

class PricingTest {

    private static final PriceBook BOOK = new PriceBook(LocalDate.of(2026, 3, 7));
    private static final TaxRate NORMAL = new TaxRate(new TaxCode("N"), Percent.whole(20));
    private static final TaxRate REDUCED = new TaxRate(new TaxCode("R"), Percent.of("5.5"));
    private static final TaxRate ZERO = new TaxRate(new TaxCode("Z"), Percent.ZERO);

    @Test
    void multipliesAndRoundsHalfUpToTheCent() {
        var cheese = article("C1", "19.90", SoldBy.WEIGHT, REDUCED);

        var priced = price(BasketLine.of(cheese, Quantity.of("0.325")));

        assertThat(priced.total()).isEqualTo(Money.of("6.47"));
        assertThat(priced.count()).isEqualTo(1);
    }

    @Test
    void countsPiecesAndWeighedLines() {
        var priced = price(
                BasketLine.of(article("A", "1.00", SoldBy.PIECE, NORMAL), Quantity.of(3)),
                BasketLine.of(article("B", "9.00", SoldBy.WEIGHT, NORMAL), Quantity.of("2.250")),
                BasketLine.of(new VoucherItem("Gift voucher", Money.euros(20), null)));

        assertThat(priced.count()).isEqualTo(5);
    }

    @Test
    void appliesTheLineDiscountBeforeTheTicketDiscount() {
        var line = BasketLine.of(article("A", "100.00", SoldBy.PIECE, NORMAL), Quantity.ONE)
                .with(new ShareOff(Percent.whole(10)));

        var priced = Pricing.price(List.of(line), new ShareOff(Percent.whole(50)), BOOK);

        assertThat(priced.lines().getFirst().ownDiscount()).isEqualTo(Money.euros(10));
        assertThat(priced.lines().getFirst().sharedDiscount()).isEqualTo(Money.euros(45));
        assertThat(priced.total()).isEqualTo(Money.euros(45));
        assertThat(priced.discount()).isEqualTo(Money.euros(55));
        assertThat(priced.sharedDiscount()).isEqualTo(Money.euros(45));
    }

    @Test
    void allocatesTheLastCentToOneLine() {
        var penny = article("A", "3.33", SoldBy.PIECE, NORMAL);
        var lines = List.of(
                BasketLine.of(penny, Quantity.ONE),
                BasketLine.of(penny, Quantity.ONE),
                BasketLine.of(penny, Quantity.ONE));

        var priced = Pricing.price(lines, new AmountOff(Money.euros(1)), BOOK);

        assertThat(priced.lines())
                .extracting(PricedLine::sharedDiscount)
                .containsExactly(Money.of("0.33"), Money.of("0.34"), Money.of("0.33"));
        assertThat(priced.total()).isEqualTo(Money.of("8.99"));
    }

    @Test
    void neverDiscountsMoreThanThePrice() {
        var line = BasketLine.of(article("A", "5.00", SoldBy.PIECE, NORMAL), Quantity.ONE);

        assertThat(Pricing.price(List.of(line), new AmountOff(Money.euros(50)), BOOK)
                        .total())
                .isEqualTo(Money.ZERO);
        assertThat(price(line.with(new AmountOff(Money.euros(50)))).total()).isEqualTo(Money.ZERO);
    }

    @Test
    void excludesVouchersFromDiscountAndTax() {
        var lines = List.of(
                BasketLine.of(article("A", "12.00", SoldBy.PIECE, NORMAL), Quantity.ONE),
                BasketLine.of(new VoucherItem("Gift voucher", Money.euros(50), null)));

        var priced = Pricing.price(lines, new ShareOff(Percent.ALL), BOOK);

        assertThat(priced.total()).isEqualTo(Money.euros(50));
        assertThat(priced.turnover()).isEqualTo(Money.ZERO);
        assertThat(priced.vouchersSold()).isEqualTo(Money.euros(50));
        assertThat(priced.taxes().rows()).hasSize(1);
    }

    @Test
    void computesTaxOnTheSumPerRate() {
        var sweet = article("S", "0.03", SoldBy.PIECE, NORMAL);
        var lines = new ArrayList<BasketLine>();
        for (var i = 0; i < 10; i++) {
            lines.add(BasketLine.of(sweet, Quantity.ONE));
        }

        var row = Pricing.price(lines, Discount.NONE, BOOK).taxes().rows().getFirst();

        assertThat(row.tax()).isEqualTo(Money.of("0.05"));
        assertThat(row.net()).isEqualTo(Money.of("0.25"));
    }

    @Test
    void pricesAnEmptyBasketAtZero() {
        var priced = Pricing.price(List.of(), new AmountOff(Money.euros(5)), BOOK);

        assertThat(priced.total()).isEqualTo(Money.ZERO);
        assertThat(priced.taxes().rows()).isEmpty();
    }

    @Test
    void addsUpExactlyForRandomBaskets() {
        var random = new Random(20260307);
        for (var round = 0; round < 20_000; round++) {
            var lines = randomLines(random);
            var discount = randomDiscount(random);
            var priced = Pricing.price(lines, discount, BOOK);

            var articles = Money.sum(priced.lines().stream()
                    .filter(line -> line.line().item() instanceof ArticleItem)
                    .map(PricedLine::beforeShared)
                    .toList());
            assertThat(priced.sharedDiscount()).isEqualTo(discount.off(articles));
            assertThat(priced.taxes().gross()).isEqualTo(articles.minus(priced.sharedDiscount()));
            assertThat(priced.turnover().plus(priced.vouchersSold())).isEqualTo(priced.total());
            assertThat(priced.lines()).allSatisfy(line -> {
                assertThat(line.sharedDiscount().isNegative()).isFalse();
                assertThat(line.total().isNegative()).isFalse();
            });
            assertThat(Pricing.price(lines, discount, BOOK)).isEqualTo(priced);
        }
    }

    @Test
    void detectsAbsurdAmountsBeforeTheyOverflow() {
        var article = article("A", "10.00", SoldBy.WEIGHT, NORMAL);

        assertThat(BasketLine.of(article, Quantity.of(100_000)).isTooHigh()).isFalse();
        assertThat(BasketLine.of(article, Quantity.of("100000.001")).isTooHigh())
                .isTrue();
        assertThat(BasketLine.of(article, new Quantity(Long.MAX_VALUE)).isTooHigh())
                .isTrue();
        assertThat(BasketLine.at(article, Quantity.ONE, Money.of("1000000.01")).isTooHigh())
                .isTrue();
        assertThat(BasketLine.at(article, Quantity.ONE, Pricing.MAX_PRICE).isTooHigh())
                .isFalse();
        assertThat(BasketLine.at(article, Quantity.of("0.001"), new Money(Long.MAX_VALUE))
                        .isTooHigh())
                .isTrue();
    }

    @Test
    void distinguishesAnOverriddenPriceFromAnEnteredOne() {
        var withListPrice = article("A", "10.00", SoldBy.PIECE, NORMAL);
        var free = new ArticleItem(new ArticleId(2), "F", "Flowers", SoldBy.PIECE, false, NORMAL, null);

        assertThat(BasketLine.of(withListPrice, Quantity.ONE).isPriceOverridden(BOOK))
                .isFalse();
        assertThat(BasketLine.of(withListPrice, Quantity.ONE)
                        .withUnitPrice(Money.euros(9))
                        .isPriceOverridden(BOOK))
                .isTrue();
        assertThat(BasketLine.at(free, Quantity.ONE, Money.euros(9)).isPriceOverridden(BOOK))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> BasketLine.of(free, Quantity.ONE));
    }

    @Test
    void refusesInvalidLinesAndDiscounts() {
        var article = article("A", "10.00", SoldBy.PIECE, NORMAL);
        var voucher = BasketLine.of(new VoucherItem("Gift voucher", Money.euros(20), null));

        assertThatIllegalArgumentException().isThrownBy(() -> BasketLine.of(article, Quantity.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> BasketLine.of(article, Quantity.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> BasketLine.at(article, Quantity.ONE, Money.of("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> voucher.with(Quantity.of(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> voucher.with(new AmountOff(Money.euros(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new VoucherItem("Gift voucher", Money.ZERO, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareOff(Percent.of("100.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareOff(Percent.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new AmountOff(Money.ZERO));
    }

    @Test
    void sellsWholePiecesAndAnyWeight() {
        var soap = article("A", "10.00", SoldBy.PIECE, NORMAL);
        var cheese = article("B", "10.00", SoldBy.WEIGHT, NORMAL);
        var half = Quantity.of("0.5");

        assertThatIllegalArgumentException().isThrownBy(() -> BasketLine.of(soap, half));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BasketLine.of(soap, Quantity.ONE).with(half));
        assertThat(BasketLine.of(cheese, half).quantity()).isEqualTo(half);
    }

    @Test
    void takesBackWholePieces() {
        var soap = article("A", "10.00", SoldBy.PIECE, NORMAL);
        var sold = new SoldTicket.Line(
                1, soap, Quantity.of(2), Money.euros(10), List.of(), Money.euros(20), Quantity.ZERO);
        var ticket = new SoldTicket(
                new SaleNumber(TillId.FIRST, 1),
                LocalDate.of(2026, 3, 7),
                List.of(sold),
                Money.ZERO,
                SoldTicket.Points.NONE);
        var returned = new ReturnItem(ticket, 1);

        assertThat(BasketLine.of(returned, Quantity.ONE).quantity()).isEqualTo(Quantity.ONE);
        assertThatIllegalArgumentException().isThrownBy(() -> BasketLine.of(returned, Quantity.of("0.5")));
    }

    @Test
    void ringsUpNoWithdrawnArticleAndNoOtherRate() {
        var sold = soap(true);

        assertThat(ArticleItem.of(sold, NORMAL).listPrice()).isEqualTo(sold.price());
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleItem.of(soap(false), NORMAL));
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleItem.of(sold, REDUCED));
    }

    private static Article soap(boolean active) {
        return new Article(
                new ArticleId(7),
                "SOAP",
                "Soap",
                "rose",
                null,
                NORMAL.code(),
                Money.of("4.50"),
                SoldBy.PIECE,
                false,
                "",
                null,
                "",
                null,
                null,
                null,
                active,
                List.of(),
                1);
    }

    private static List<BasketLine> randomLines(Random random) {
        var lines = new ArrayList<BasketLine>();
        var rates = List.of(NORMAL, REDUCED, ZERO);
        for (var i = random.nextInt(12); i >= 0; i--) {
            if (random.nextInt(8) == 0) {
                lines.add(BasketLine.of(
                        new VoucherItem("Gift voucher", Money.ofCents(1 + random.nextInt(10_000)), null)));
                continue;
            }
            var price = Money.ofCents(random.nextInt(random.nextBoolean() ? 30 : 50_000));
            var item = new ArticleItem(
                    new ArticleId(i), "A" + i, "Thing", SoldBy.WEIGHT, false, rates.get(random.nextInt(3)), price);
            lines.add(
                    BasketLine.of(item, new Quantity(1 + random.nextInt(9000))).with(randomDiscount(random)));
        }
        return lines;
    }

    private static Discount randomDiscount(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new ShareOff(new Percent(1 + random.nextInt(10_000)));
            case 1 -> new AmountOff(Money.ofCents(1 + random.nextInt(20_000)));
            default -> Discount.NONE;
        };
    }

    private static PricedBasket price(BasketLine... lines) {
        return Pricing.price(List.of(lines), Discount.NONE, BOOK);
    }

    private static ArticleItem article(String code, String price, SoldBy soldBy, TaxRate tax) {
        return new ArticleItem(new ArticleId(1), code, "Thing", soldBy, false, tax, Money.of(price));
    }
}
