package org.comptoir.pos.sales.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SalePayout;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptPolicyTest {

    private static final Money PRICE = Money.ofCents(1_000);
    private static final SaleLine SOAP = line(LineKind.ARTICLE, SoldBy.PIECE, false);
    private static final SaleTender CASH = paid(TenderKind.CASH);

    private final ReceiptPolicy asking = new ReceiptPolicy(ReceiptChoice.ASK);

    private static SaleLine line(LineKind kind, SoldBy soldBy, boolean guaranteed) {
        return new SaleLine(
                1,
                kind,
                new ArticleId(1),
                "A1",
                "Soap",
                soldBy,
                guaranteed,
                Quantity.ONE,
                PRICE,
                null,
                List.of(),
                PRICE,
                null,
                null,
                null,
                null,
                "");
    }

    private static SaleTender paid(TenderKind kind) {
        return new SaleTender(kind, PRICE, PRICE, null, null, "", null, 1);
    }

    private static Sale sale(SaleLine line, List<SaleTender> tenders, List<SalePayout> payouts) {
        return new Sale(
                new SaleNumber(TillId.FIRST, 1),
                new UUID(0, 1),
                Instant.EPOCH,
                LocalDate.EPOCH,
                "Till",
                new StaffId(1),
                "Anna",
                null,
                List.of(line),
                new TaxSummary(List.of()),
                tenders,
                Money.ZERO,
                Money.ZERO,
                payouts,
                Sale.PointsOfSale.NONE,
                null,
                "",
                "");
    }

    private static Optional<ReceiptCause> cause(SaleLine line, SaleTender tender) {
        return ReceiptPolicy.cause(sale(line, List.of(tender), List.of()));
    }

    private static Optional<ReceiptCause> causeOfReturn(SalePayout payout) {
        return ReceiptPolicy.cause(
                sale(line(LineKind.ARTICLE_RETURN, SoldBy.WEIGHT, true), List.of(), List.of(payout)));
    }

    @ParameterizedTest
    @EnumSource(
            value = TenderKind.class,
            names = {"ACCOUNT"},
            mode = EnumSource.Mode.EXCLUDE)
    void leavesAPlainSaleToTheCustomer(TenderKind means) {
        assertThat(cause(SOAP, paid(means))).isEmpty();
        assertThat(asking.need(sale(SOAP, List.of(paid(means)), List.of()), true))
                .isEqualTo(new ReceiptNeed.OnRequest());
    }

    @Test
    void printsWhatTheLawWantsOnPaper() {
        assertThat(cause(line(LineKind.ARTICLE, SoldBy.PIECE, true), CASH)).contains(ReceiptCause.GUARANTEE);
        assertThat(cause(line(LineKind.ARTICLE, SoldBy.WEIGHT, false), CASH)).contains(ReceiptCause.WEIGHED);
        assertThat(causeOfReturn(SalePayout.plain(TenderKind.CARD, PRICE))).contains(ReceiptCause.CARD_REFUND);
    }

    @Test
    void printsWhatTheCustomerNeedsInHand() {
        assertThat(cause(line(LineKind.VOUCHER, SoldBy.PIECE, false), CASH)).contains(ReceiptCause.VOUCHER);
        assertThat(cause(SOAP, paid(TenderKind.ACCOUNT))).contains(ReceiptCause.ACCOUNT);
        assertThat(cause(line(LineKind.ACCOUNT_PAYMENT, SoldBy.PIECE, false), CASH))
                .contains(ReceiptCause.ACCOUNT);
        assertThat(causeOfReturn(SalePayout.plain(TenderKind.ACCOUNT, PRICE))).contains(ReceiptCause.ACCOUNT);
    }

    @Test
    void asksForGoodsThatComeBackForCash() {
        assertThat(causeOfReturn(SalePayout.plain(TenderKind.CASH, PRICE))).isEmpty();
    }

    @Test
    void printsEachSaleIfTheShopSaysSo() {
        var plain = sale(SOAP, List.of(CASH), List.of());
        var always = new ReceiptPolicy(ReceiptChoice.ALWAYS);

        assertThat(always.need(plain, true)).isEqualTo(new ReceiptNeed.Printed(ReceiptCause.EVERY_SALE));
        assertThat(always.need(plain, false)).isEqualTo(new ReceiptNeed.OnRequest());
    }

    @Test
    void tellsWhatHasToBeHandedOutWithoutAPrinter() {
        var lamp = sale(line(LineKind.ARTICLE, SoldBy.PIECE, true), List.of(CASH), List.of());

        assertThat(asking.need(lamp, false)).isEqualTo(new ReceiptNeed.Unprinted(ReceiptCause.GUARANTEE));
    }

    @Test
    void followsTheCountryUntilTheShopChooses() {
        assertThat(ReceiptChoice.of(name -> Optional.empty(), "FR")).isEqualTo(ReceiptChoice.ASK);
        assertThat(ReceiptChoice.of(name -> Optional.empty(), "IT")).isEqualTo(ReceiptChoice.ALWAYS);
        assertThat(ReceiptChoice.of(name -> Optional.of("ask"), "IT")).isEqualTo(ReceiptChoice.ASK);
        assertThat(ReceiptChoice.of(name -> Optional.of("never heard of"), "FR"))
                .isEqualTo(ReceiptChoice.ASK);
    }
}
