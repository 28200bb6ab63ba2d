package org.comptoir.desktop.till.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.till.payment.page.PaymentRequest;
import org.comptoir.desktop.till.payment.page.TenderChoice;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Being paid for a soap of 6.50, on a real shop.
class PaymentModelTest extends TillTest {

    private final List<Sale> sold = new ArrayList<>();

    private PaymentModel paying(Language language) {
        var context = workplace(language, office::owner);
        var soap = office.article("A1");
        var rate = office.shop().settings().taxRates().stream()
                .filter(any -> any.code().equals(TaxCode.of("N")))
                .findFirst()
                .orElseThrow();
        var item = ArticleItem.of(soap, rate);
        var basket = Basket.EMPTY.with(item, Quantity.ONE);
        return new PaymentModel(
                context,
                new PaymentModel.Bill(basket, UUID.randomUUID(), null, new SerialTasks(office.tasks())),
                new PaymentModel.Ends(sold::add, sold::add));
    }

    private static void type(PaymentModel paying, String figures) {
        figures.chars().forEach(sign -> paying.accept(new PaymentRequest.Press(Character.toString(sign))));
    }

    private static String message(PaymentModel paying) {
        return paying.stateProperty().get().message();
    }

    private static String text(Language language, String key, Object... facts) {
        return Texts.of("payment", language).get(key, facts);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysHowMuchIsMissing(Language language) {
        var paying = paying(language);
        type(paying, "5");
        assertThat(paying.stateProperty().get().missing()).isTrue();

        paying.accept(new PaymentRequest.Finish());

        var missing = office.formats(language).money(Money.of("1.50"));
        assertThat(message(paying)).isEqualTo(Texts.of("sales", language).get("sales.refused.missing", missing));
        assertThat(sold).isEmpty();
        paying.accept(new PaymentRequest.Choose(TenderChoice.CARD));
        paying.accept(new PaymentRequest.Finish());
        assertThat(sold)
                .singleElement()
                .satisfies(sale -> assertThat(sale.tenders()).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void refusesACardForMoreThanIsDue(Language language) {
        var paying = paying(language);
        paying.accept(new PaymentRequest.Choose(TenderChoice.CARD));
        type(paying, "10");

        paying.accept(new PaymentRequest.Finish());

        var tooMuch = office.formats(language).money(Money.of("3.50"));
        assertThat(message(paying)).isEqualTo(Texts.of("sales", language).get("sales.refused.noncash", tooMuch));
        assertThat(sold).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatIsWrongWithAVoucher(Language language) {
        var paying = paying(language);

        paying.accept(new PaymentRequest.EnterVoucher("V0000-OOPS"));
        assertThat(message(paying)).isEqualTo(text(language, "payment.voucher.mistyped"));
        paying.voucher("V00000000000000000");
        assertThat(message(paying)).isEqualTo(text(language, "payment.voucher.unknown"));
        paying.voucher(voucher("10", LocalDate.of(2026, 9, 1)).grouped());
        var lastDay = office.formats(language).date(LocalDate.of(2026, 9, 1));
        assertThat(message(paying)).isEqualTo(text(language, "payment.voucher.expired", lastDay));
        paying.voucher(spent(language).scanned());
        assertThat(message(paying)).isEqualTo(text(language, "payment.voucher.spent"));

        assertThat(paying.isBegun()).isFalse();
        assertThat(sold).isEmpty();
    }

    @Test
    void takesAVoucherOnceThatIsScannedTwice() {
        var paying = paying(Language.ENGLISH);
        var code = voucher("5.00", null);

        paying.voucher(code.scanned());
        paying.voucher(code.scanned());

        assertThat(message(paying)).isEqualTo(text(Language.ENGLISH, "payment.voucher.twice"));
        assertThat(paying.stateProperty().get().tendered()).hasSize(1);
        paying.accept(new PaymentRequest.Choose(TenderChoice.CASH));
        paying.accept(new PaymentRequest.Finish());
        assertThat(sold)
                .singleElement()
                .satisfies(
                        sale -> assertThat(sale.tenders().getFirst().amount()).isEqualTo(Money.euros(5)));
    }

    @Test
    void refusesAVoucherThatWasSpentMeanwhileAndKeepsTheTicket() {
        var paying = paying(Language.ENGLISH);
        var code = voucher("6.50", null);
        paying.voucher(code.scanned());
        var other = paying(Language.ENGLISH);
        other.voucher(code.scanned());
        other.accept(new PaymentRequest.Finish());
        assertThat(sold).hasSize(1);

        paying.accept(new PaymentRequest.Finish());

        assertThat(message(paying)).contains("already been spent");
        assertThat(sold).hasSize(1);
        paying.accept(new PaymentRequest.TakeBack(0));
        paying.accept(new PaymentRequest.Choose(TenderChoice.CASH));
        paying.accept(new PaymentRequest.Finish());
        assertThat(sold).hasSize(2);
    }

    @Test
    void takesNoMoreFiguresThanAnAmountHas() {
        var paying = paying(Language.ENGLISH);

        type(paying, "3760123456786");

        assertThat(paying.stateProperty().get().given()).contains("3,760,123");
        paying.accept(new PaymentRequest.Finish());
        assertThat(message(paying)).contains("no amount above");
        assertThat(sold).isEmpty();
    }

    private static VoucherCode voucher(String face, @Nullable LocalDate lastDay) {
        var series = new VoucherSeries("Essai", 1, Money.of(face), lastDay, List.of());
        return office.shop()
                .counter()
                .vouchers()
                .issueSeries(office.owner(), series)
                .getFirst()
                .code();
    }

    private VoucherCode spent(Language language) {
        var code = voucher("6.50", null);
        var paying = paying(language);
        paying.voucher(code.scanned());
        paying.accept(new PaymentRequest.Finish());
        sold.clear();
        return code;
    }
}
