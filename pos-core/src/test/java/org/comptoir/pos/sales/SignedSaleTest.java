package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedSaleTest {

    /// Frozen: shops have sales signed over exactly these bytes.
    private static final String VERSION_1 = """
            version=1
            number=4711
            sold=2026-03-07T23:30:00.120Z
            day=2026-03-08
            till=Caisse 1
            staff=Élio Marchetti
            request=0b9d7c1e-5a52-4b6e-8f3a-2d1c00aa77ee
            lines=2
            line.1.kind=ARTICLE
            line.1.code=CHEESE
            line.1.text=Tomme de chèvre
            line.1.vat=R
            line.1.rate=550
            line.1.quantity=425
            line.1.price=3120
            line.1.discount=163
            line.1.total=1163
            line.2.kind=VOUCHER
            line.2.text=Bon cadeau
            line.2.quantity=1000
            line.2.price=2000
            line.2.discount=0
            line.2.total=2000
            vats=1
            vat.1.code=R
            vat.1.rate=550
            vat.1.net=1102
            vat.1.tax=61
            tenders=2
            tender.1.kind=CARD
            tender.1.amount=1500
            tender.1.given=1500
            tender.2.kind=CASH
            tender.2.amount=1663
            tender.2.given=2000
            change=337
            discount=163
            total=3163
            """;

    /// Those that version 2 has words for.
    private static final List<ReductionKind> REDUCTIONS =
            List.of(ReductionKind.PROMOTION, ReductionKind.LINE_DISCOUNT, ReductionKind.TICKET_DISCOUNT);

    /// Frozen: sales are signed in this format. Any change requires a new version beside it.
    private static final String VERSION_2 = """
            version=2
            till=B
            number=4711
            tillname=Caisse 1
            request=0b9d7c1e-5a52-4b6e-8f3a-2d1c00aa77ee
            sold=2026-03-07T23:30:00.120Z
            day=2026-03-08
            staff=2
            staffname=Élio Marchetti
            lines=4
            line.1.kind=ARTICLE
            line.1.article=3
            line.1.code=CHEESE
            line.1.text=Tomme de chèvre
            line.1.soldby=WEIGHT
            line.1.quantity=425
            line.1.price=3000
            line.1.list=3120
            line.1.reductions=2
            line.1.reduction.1.kind=LINE_DISCOUNT
            line.1.reduction.1.reason=croûte abîmée
            line.1.reduction.1.amount=128
            line.1.reduction.2.kind=TICKET_DISCOUNT
            line.1.reduction.2.reason=
            line.1.reduction.2.amount=29
            line.1.vat=R
            line.1.rate=550
            line.1.total=1118
            line.2.kind=VOUCHER
            line.2.text=Bon cadeau
            line.2.soldby=PIECE
            line.2.quantity=1000
            line.2.price=2000
            line.2.reductions=0
            line.2.voucher=57
            line.2.expires=2027-03-08
            line.2.total=2000
            line.3.kind=ARTICLE_RETURN
            line.3.article=1
            line.3.code=LAMP
            line.3.text=Lampe à poser
            line.3.soldby=PIECE
            line.3.quantity=1000
            line.3.price=2490
            line.3.reductions=1
            line.3.reduction.1.kind=LINE_DISCOUNT
            line.3.reduction.1.reason=
            line.3.reduction.1.amount=-249
            line.3.vat=N
            line.3.rate=2000
            line.3.returned.till=A
            line.3.returned.number=12
            line.3.returned.line=2
            line.3.total=-2241
            line.4.kind=VOUCHER_RETURN
            line.4.text=Bon cadeau
            line.4.soldby=PIECE
            line.4.quantity=1000
            line.4.price=5000
            line.4.reductions=0
            line.4.voucher=41
            line.4.returned.till=A
            line.4.returned.number=12
            line.4.returned.line=3
            line.4.total=-5000
            vats=2
            vat.1.code=N
            vat.1.rate=2000
            vat.1.net=-1867
            vat.1.tax=-374
            vat.2.code=R
            vat.2.rate=550
            vat.2.net=1060
            vat.2.tax=58
            tenders=1
            tender.1.kind=VOUCHER
            tender.1.amount=300
            tender.1.given=300
            tender.1.voucher=8
            payouts=2
            payout.1.kind=POINTS
            payout.1.amount=200
            payout.1.given=200
            payout.1.points=200
            payout.2.kind=VOUCHER
            payout.2.amount=4223
            payout.2.given=4223
            payout.2.voucher=58
            change=0
            earned=9
            spent=0
            takenback=24
            discount=157
            total=-4123
            """;

    /// Frozen: what follows version 2 where goods are returned. Any change requires a new version.
    private static final String TERMS_3 = """
            rounding=0
            terms=2
            terms.1.line=3
            terms.1.reason=FAULTY
            terms.1.goods=WRITTEN_OFF
            terms.2.line=4
            terms.2.reason=UNSTATED
            terms.2.goods=RESTOCKED
            """;

    private static final String VERSION_3 = VERSION_2.replace("version=2", "version=3") + TERMS_3;

    private static final TaxRate NORMAL = new TaxRate(new TaxCode("N"), Percent.whole(20));
    private static final TaxRate REDUCED = new TaxRate(new TaxCode("R"), Percent.of("5.5"));
    private static final UUID REQUEST = UUID.fromString("0b9d7c1e-5a52-4b6e-8f3a-2d1c00aa77ee");
    private static final Instant SOLD_AT = Instant.parse("2026-03-07T23:30:00.120Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    @Test
    void readsVersionOneUnchanged() {
        assertThat(SignedSale.read(VERSION_1)).isEqualTo(versionOne());
    }

    @Test
    void writesVersionOneUnchanged() {
        assertThat(versionOne().text()).isEqualTo(VERSION_1);
    }

    @Test
    void readsVersionTwoUnchanged() {
        assertThat(SignedSale.read(VERSION_2)).isEqualTo(versionTwo());
    }

    @Test
    void writesVersionTwoUnchanged() {
        assertThat(versionTwo().text()).isEqualTo(VERSION_2);
    }

    @Test
    void readsVersionThreeUnchanged() {
        assertThat(SignedSale.read(VERSION_3)).isEqualTo(versionThree());
    }

    @Test
    void writesVersionThreeUnchanged() {
        assertThat(versionThree().text()).isEqualTo(VERSION_3);
    }

    private static SignedSaleV3 versionThree() {
        return new SignedSaleV3(
                versionTwo(),
                Money.ZERO,
                List.of(
                        new SignedSaleV3.Returned(3, new ReturnTerms(ReturnReason.FAULTY, ReturnedGoods.WRITTEN_OFF)),
                        new SignedSaleV3.Returned(4, ReturnTerms.UNSTATED)));
    }

    @Test
    void refusesTermsThatAreAddedOrLeftOut() {
        for (var line : TERMS_3.lines().toList()) {
            assertThatThrownBy(() -> SignedSale.read(VERSION_3.replace(line + "\n", "")))
                    .as(line)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> SignedSale.read(VERSION_2 + TERMS_3)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Reading back returns what was written, so no two sales can have the same text.
    @Test
    void givesNoTwoSalesTheSameText() {
        var random = new Random(8);
        var byText = new HashMap<String, SignedSaleV2>();
        for (var i = 0; i < 20_000; i++) {
            var sale = randomSale(random);
            var text = sale.text();

            assertThat(SignedSale.read(text)).isEqualTo(sale);
            assertThat(byText.merge(text, sale, (first, second) -> first)).isEqualTo(sale);
        }
    }

    /// Frozen: sales that version 2 cannot say are signed in this format. Any change requires a new version beside it.
    @Test
    void writesTheTendersOfVersionThreeUnchanged() {
        assertThat(otherwisePaid().text()).isEqualTo(otherwisePaidText());
        assertThat(SignedSale.read(otherwisePaidText())).isEqualTo(otherwisePaid());
    }

    @Test
    void lettingVersionTwoSayWhatItDoesNotKnowIsNoSale() {
        var later = otherwisePaidText().replace("version=3", "version=2").replace("rounding=-2\nterms=0\n", "");

        assertThatThrownBy(() -> SignedSale.read(later)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedSale.read(otherwisePaidText().replace("rounding=-2\n", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SignedSaleV3 otherwisePaid() {
        var second = versionTwo();
        return new SignedSaleV3(
                new SignedSaleV2(
                        second.number(),
                        second.tillName(),
                        second.request(),
                        second.soldAt(),
                        second.day(),
                        second.staff(),
                        second.staffName(),
                        second.lines(),
                        second.taxes(),
                        List.of(
                                new SignedPayment(
                                        TenderKind.MEAL_VOUCHER, Money.euros(18), Money.euros(18), null, 0, null, 2),
                                new SignedPayment(
                                        TenderKind.OWN,
                                        Money.euros(3),
                                        Money.euros(5),
                                        null,
                                        0,
                                        new OwnMeans("La Lavande", true),
                                        1),
                                new SignedPayment(TenderKind.CHEQUE, Money.euros(4), Money.euros(4), null, 0)),
                        List.of(),
                        second.change(),
                        second.pointsEarned(),
                        second.pointsSpent(),
                        second.pointsTakenBack(),
                        second.discount(),
                        second.total()),
                Money.ofCents(-2),
                List.of());
    }

    /// The text of version 2 with other payments, so that it cannot differ from it in anything else.
    private static String otherwisePaidText() {
        var start = VERSION_2.indexOf("tenders=");
        var end = VERSION_2.indexOf("change=");
        return VERSION_2.substring(0, start).replace("version=2", "version=3")
                + """
                tenders=3
                tender.1.kind=MEAL_VOUCHER
                tender.1.amount=1800
                tender.1.given=1800
                tender.1.count=2
                tender.2.kind=OWN
                tender.2.amount=300
                tender.2.given=500
                tender.2.own=La Lavande
                tender.2.drawer=1
                tender.3.kind=CHEQUE
                tender.3.amount=400
                tender.3.given=400
                payouts=0
                """
                + VERSION_2.substring(end)
                + "rounding=-2\nterms=0\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "version=3\n",
                "version=4\n",
                "version=2\ntotal=1\n",
                "version=two\n",
                "version=1\nversion=1\n",
            })
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> SignedSale.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Removing an optional value, such as a list price, yields another sale; removing anything else yields an
    /// invalid text.
    @Test
    void aTextWithALineRemovedIsAnotherSaleOrInvalid() {
        var lines = VERSION_2.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            assertThat(readable(text(lines, i, ""))).isNotEqualTo(Optional.of(versionTwo()));
        }
    }

    private static Optional<SignedSale> readable(String text) {
        try {
            return Optional.of(SignedSale.read(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Test
    void refusesTextWithAddedOrMisplacedLines() {
        var lines = VERSION_2.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var twice = text(lines, i, lines.get(i) + "\n" + lines.get(i) + "\n");
            var longer = text(lines, i, lines.get(i) + "\nextra." + lines.get(i) + "\n");

            for (var changed : List.of(twice, longer)) {
                assertThatThrownBy(() -> SignedSale.read(changed))
                        .as(changed)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
        var swapped = VERSION_2.replace("earned=9\nspent=0\n", "spent=0\nearned=9\n");
        assertThatThrownBy(() -> SignedSale.read(swapped)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNumbersInAnotherFormat() {
        for (var other : List.of("+4711", "04711", "4711 ", "٤٧١١")) {
            var changed = VERSION_2.replace("number=4711", "number=" + other);
            assertThatThrownBy(() -> SignedSale.read(changed)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String text(List<String> lines, int index, String replacement) {
        var text = new StringBuilder();
        IntStream.range(0, lines.size()).forEach(i -> text.append(i == index ? replacement : lines.get(i) + "\n"));
        return text.toString();
    }

    private static SignedSaleV1 versionOne() {
        return new SignedSaleV1(
                4711,
                SOLD_AT,
                DAY,
                "Caisse 1",
                "Élio Marchetti",
                REQUEST,
                List.of(
                        new SignedSaleV1.Line(
                                LineKind.ARTICLE,
                                "CHEESE",
                                "Tomme de chèvre",
                                REDUCED,
                                Quantity.of("0.425"),
                                Money.of("31.20"),
                                Money.of("1.63"),
                                Money.of("11.63")),
                        new SignedSaleV1.Line(
                                LineKind.VOUCHER,
                                "",
                                "Bon cadeau",
                                null,
                                Quantity.ONE,
                                Money.euros(20),
                                Money.ZERO,
                                Money.euros(20))),
                new TaxSummary(List.of(new TaxSummary.Row(REDUCED, Money.of("11.02"), Money.of("0.61")))),
                List.of(
                        new SignedSaleV1.Tendered(TenderKind.CARD, Money.euros(15), Money.euros(15)),
                        new SignedSaleV1.Tendered(TenderKind.CASH, Money.of("16.63"), Money.euros(20))),
                Money.of("3.37"),
                Money.of("1.63"),
                Money.of("31.63"));
    }

    private static SignedSaleV2 versionTwo() {
        var sold = new SaleNumber(new TillId("A"), 12);
        return new SignedSaleV2(
                new SaleNumber(new TillId("B"), 4711),
                "Caisse 1",
                REQUEST,
                SOLD_AT,
                DAY,
                new StaffId(2),
                "Élio Marchetti",
                List.of(
                        new SignedLine(
                                LineKind.ARTICLE,
                                new ArticleId(3),
                                "CHEESE",
                                "Tomme de chèvre",
                                SoldBy.WEIGHT,
                                Quantity.of("0.425"),
                                Money.euros(30),
                                Money.of("31.20"),
                                List.of(
                                        new Reduction(ReductionKind.LINE_DISCOUNT, "croûte abîmée", Money.of("1.28")),
                                        new Reduction(ReductionKind.TICKET_DISCOUNT, "", Money.of("0.29"))),
                                REDUCED,
                                null,
                                null,
                                null,
                                Money.of("11.18")),
                        voucher(LineKind.VOUCHER, 57, DAY.plusYears(1), null, Money.euros(20)),
                        new SignedLine(
                                LineKind.ARTICLE_RETURN,
                                new ArticleId(1),
                                "LAMP",
                                "Lampe à poser",
                                SoldBy.PIECE,
                                Quantity.ONE,
                                Money.of("24.90"),
                                null,
                                List.of(new Reduction(ReductionKind.LINE_DISCOUNT, "", Money.of("-2.49"))),
                                NORMAL,
                                null,
                                null,
                                new SoldLineId(sold, 2),
                                Money.of("-22.41")),
                        voucher(LineKind.VOUCHER_RETURN, 41, null, new SoldLineId(sold, 3), Money.euros(-50))),
                new TaxSummary(List.of(
                        new TaxSummary.Row(NORMAL, Money.of("-18.67"), Money.of("-3.74")),
                        new TaxSummary.Row(REDUCED, Money.of("10.60"), Money.of("0.58")))),
                List.of(new SignedPayment(TenderKind.VOUCHER, Money.euros(3), Money.euros(3), new VoucherId(8), 0)),
                List.of(
                        new SignedPayment(TenderKind.POINTS, Money.euros(2), Money.euros(2), null, 200),
                        new SignedPayment(
                                TenderKind.VOUCHER, Money.of("42.23"), Money.of("42.23"), new VoucherId(58), 0)),
                Money.ZERO,
                9,
                0,
                24,
                Money.of("1.57"),
                Money.of("-41.23"));
    }

    private static SignedLine voucher(
            LineKind kind,
            long voucher,
            @org.jspecify.annotations.Nullable LocalDate expiresOn,
            @org.jspecify.annotations.Nullable SoldLineId returned,
            Money total) {
        return new SignedLine(
                kind,
                null,
                "",
                "Bon cadeau",
                SoldBy.PIECE,
                Quantity.ONE,
                total.max(total.negate()),
                null,
                List.of(),
                null,
                new VoucherId(voucher),
                expiresOn,
                returned,
                total);
    }

    /// Few values per field, so that sales often differ in one only, and texts that try to imitate other fields.
    private static SignedSaleV2 randomSale(Random random) {
        return new SignedSaleV2(
                new SaleNumber(new TillId(random.nextBoolean() ? "A" : "AA"), 1 + random.nextInt(3)),
                randomText(random),
                new UUID(0, random.nextInt(2)),
                SOLD_AT.plusMillis(random.nextInt(2)),
                DAY.plusDays(random.nextInt(2)),
                new StaffId(random.nextInt(2)),
                randomText(random),
                severalOf(random, () -> randomLine(random)),
                new TaxSummary(severalOf(
                        random,
                        () -> new TaxSummary.Row(
                                random.nextBoolean() ? NORMAL : REDUCED, randomMoney(random), randomMoney(random)))),
                severalOf(random, () -> randomPayment(random)),
                severalOf(random, () -> randomPayment(random)),
                randomMoney(random),
                random.nextInt(3),
                random.nextInt(3),
                random.nextInt(3),
                randomMoney(random),
                randomMoney(random));
    }

    private static SignedLine randomLine(Random random) {
        var article = random.nextBoolean();
        var kinds = List.of(LineKind.ARTICLE, LineKind.VOUCHER, LineKind.ARTICLE_RETURN, LineKind.VOUCHER_RETURN);
        return new SignedLine(
                kinds.get(random.nextInt(kinds.size())),
                article ? new ArticleId(random.nextInt(3)) : null,
                article ? randomText(random) : "",
                randomText(random),
                random.nextBoolean() ? SoldBy.PIECE : SoldBy.WEIGHT,
                new Quantity(random.nextInt(1, 3)),
                randomMoney(random),
                random.nextBoolean() ? randomMoney(random) : null,
                severalOf(
                        random,
                        () -> new Reduction(
                                REDUCTIONS.get(random.nextInt(REDUCTIONS.size())),
                                randomText(random),
                                randomMoney(random))),
                random.nextBoolean() ? NORMAL : null,
                random.nextBoolean() ? new VoucherId(random.nextInt(3)) : null,
                random.nextBoolean() ? DAY : null,
                random.nextBoolean()
                        ? new SoldLineId(new SaleNumber(TillId.FIRST, 1 + random.nextInt(2)), 1 + random.nextInt(2))
                        : null,
                randomMoney(random));
    }

    private static SignedPayment randomPayment(Random random) {
        var kinds = List.of(TenderKind.CASH, TenderKind.CARD, TenderKind.VOUCHER, TenderKind.POINTS);
        var kind = kinds.get(random.nextInt(kinds.size()));
        return new SignedPayment(
                kind,
                randomMoney(random),
                randomMoney(random),
                random.nextBoolean() ? new VoucherId(random.nextInt(3)) : null,
                kind == TenderKind.POINTS ? random.nextInt(3) : 0);
    }

    private static <T> List<T> severalOf(Random random, java.util.function.Supplier<T> element) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> element.get())
                .toList();
    }

    private static Money randomMoney(Random random) {
        return Money.ofCents(random.nextInt(-2, 3));
    }

    private static String randomText(Random random) {
        var pieces = List.of(
                "",
                "a",
                "=",
                "\n",
                "\\",
                "\\n",
                "\\u000a",
                "\r",
                "\u2028",
                "\u0085",
                "\ud83d",
                "😀",
                "é",
                "\ntotal=1",
                "line.1.total=5\n",
                "e\u0301");
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(4)).forEach(i -> text.append(pieces.get(random.nextInt(pieces.size()))));
        return text.toString();
    }
}
