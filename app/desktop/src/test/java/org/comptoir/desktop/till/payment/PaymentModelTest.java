package org.comptoir.desktop.till.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.ShopTills;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.shop.devices.CardTerminals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The payment of a soap for 6.50 in a real shop.
class PaymentModelTest extends TillTest {

    private PaymentModel paying(Language language) {
        var ticket = ticket(language);
        ticket.add(office.article("A1"), Quantity.ONE);
        return paying(language, ticket);
    }

    private TicketController ticket(Language language) {
        return new TicketController(
                context(language, office::owner),
                office.shop().counter(),
                office.shop().customerFile(),
                ShopTills.of(office.shop()));
    }

    private PaymentModel paying(Language language, TicketController ticket) {
        var context = context(language, office::owner);
        var drawer =
                new CashDrawer(context, office.shop().counter().tillEvents(), new TillPrinter(context, office.shop()));
        return new PaymentModel(
                context,
                office.shop().counter(),
                office.shop().customerFile().loyalty(),
                office.shop().customerFile().accounts(),
                new CardTerminals(
                        office.shop().machine(),
                        office.shop().folder().root(),
                        office.shop().clock()),
                TenderRules.DEFAULT,
                ticket,
                drawer);
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

    @Test
    void takesAPartInCashCalmlyAndProposesTheCard() {
        var paying = paying(Language.ENGLISH);
        type(paying, "5");
        assertThat(paying.stateProperty().get().missing()).isTrue();

        paying.accept(new PaymentRequest.Finish());

        var state = paying.stateProperty().get();
        assertThat(state.message()).isEmpty();
        assertThat(state.due()).contains("1.50");
        assertThat(state.tenders())
                .filteredOn(PaymentState.Tender::chosen)
                .extracting(PaymentState.Tender::kind)
                .containsExactly(TenderKind.CARD);
        assertThat(paying.sale()).isEmpty();
        paying.accept(new PaymentRequest.Finish());
        assertThat(paying.sale())
                .hasValueSatisfying(sale -> assertThat(sale.tenders()).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void refusesACardForMoreThanIsDue(Language language) {
        var paying = paying(language);
        paying.accept(new PaymentRequest.Choose(TenderKind.CARD));
        type(paying, "10");

        paying.accept(new PaymentRequest.Finish());

        var tooMuch = office.formats(language).money(Money.of("3.50"));
        assertThat(message(paying)).isEqualTo(Texts.of("sales", language).get("sales.refused.noncash", tooMuch));
        assertThat(paying.sale()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsWhyAVoucherIsRefused(Language language) {
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
        assertThat(paying.sale()).isEmpty();
    }

    @Test
    void takesATenderOffSeenAndWithTheWayBack() {
        var paying = paying(Language.ENGLISH);
        type(paying, "5");
        paying.accept(new PaymentRequest.Finish());

        paying.accept(new PaymentRequest.TakeBack(0));
        assertThat(paying.stateProperty().get().tendered()).isEmpty();
        assertThat(messages.done()).anySatisfy(text -> assertThat(text).contains("Cash", "5.00"));

        messages.undo();
        assertThat(paying.stateProperty().get().tendered()).hasSize(1);
        assertThat(paying.stateProperty().get().due()).contains("1.50");
    }

    @Test
    void speaksOfTheDrawerOnlyWhereCashIsTaken() {
        var paying = paying(Language.ENGLISH);
        assertThat(paying.stateProperty().get().takesCash()).isTrue();

        paying.accept(new PaymentRequest.Choose(TenderKind.CARD));
        assertThat(paying.stateProperty().get().takesCash()).isFalse();

        type(paying, "5");
        paying.accept(new PaymentRequest.Choose(TenderKind.CASH));
        type(paying, "5");
        paying.accept(new PaymentRequest.Finish());
        assertThat(paying.stateProperty().get().takesCash())
                .as("part in cash, rest by card")
                .isTrue();
    }

    @Test
    void acceptsAVoucherScannedTwiceOnce() {
        var paying = paying(Language.ENGLISH);
        var code = voucher("5.00", null);

        paying.voucher(code.scanned());
        paying.voucher(code.scanned());

        assertThat(message(paying)).isEqualTo(text(Language.ENGLISH, "payment.voucher.twice"));
        assertThat(paying.stateProperty().get().tendered()).hasSize(1);
        paying.accept(new PaymentRequest.Choose(TenderKind.CASH));
        paying.accept(new PaymentRequest.Finish());
        assertThat(paying.sale())
                .hasValueSatisfying(
                        sale -> assertThat(sale.tenders().getFirst().amount()).isEqualTo(Money.euros(5)));
    }

    @Test
    void refusesAVoucherSpentMeanwhileAndKeepsTheTicket() {
        var paying = paying(Language.ENGLISH);
        var code = voucher("6.50", null);
        paying.voucher(code.scanned());
        var other = paying(Language.ENGLISH);
        other.voucher(code.scanned());
        other.accept(new PaymentRequest.Finish());
        assertThat(other.sale()).isPresent();

        paying.accept(new PaymentRequest.Finish());

        assertThat(message(paying)).contains("already been spent");
        assertThat(paying.sale()).isEmpty();
        paying.accept(new PaymentRequest.TakeBack(0));
        paying.accept(new PaymentRequest.Choose(TenderKind.CASH));
        paying.accept(new PaymentRequest.Finish());
        assertThat(paying.sale()).isPresent();
    }

    private static void choose(PaymentModel paying, String key) {
        var means = paying.stateProperty().get().tenders().stream()
                .filter(tender -> tender.key().equals(key))
                .findFirst()
                .orElseThrow()
                .means();
        paying.accept(new PaymentRequest.Choose(means));
    }

    @Test
    void takesMealVouchersOneAfterAnotherAndTheRestInCash() {
        var paying = paying(Language.FRENCH);
        choose(paying, "T");
        type(paying, "3");
        paying.accept(new PaymentRequest.Finish());
        assertThat(paying.stateProperty().get().given())
                .as("the next is worth as much")
                .contains("3,00");
        paying.accept(new PaymentRequest.Finish());

        assertThat(paying.stateProperty().get().tendered())
                .singleElement()
                .satisfies(given -> assertThat(given.detail()).isEqualTo("2 titres"));
        paying.accept(new PaymentRequest.Choose(TenderKind.CASH));
        paying.accept(new PaymentRequest.Finish());

        assertThat(paying.sale()).hasValueSatisfying(sale -> {
            assertThat(sale.tenders().getFirst().pieces()).isEqualTo(2);
            assertThat(sale.tenders().getFirst().amount()).isEqualTo(Money.euros(6));
            assertThat(sale.tenders().getLast().amount()).isEqualTo(Money.of("0.50"));
        });
    }

    @Test
    void proposesNoMoreMealVouchersThanACustomerMayUse() {
        var paying = payingFor("60");
        choose(paying, "M");
        assertThat(paying.stateProperty().get().given()).contains("25.00");
        type(paying, "20");
        paying.accept(new PaymentRequest.Finish());

        assertThat(paying.stateProperty().get().given()).contains("5.00");
    }

    @Test
    void givesNoChangeOnMealVouchersAndTellsTheLimit() {
        var paying = paying(Language.ENGLISH);
        choose(paying, "M");
        assertThat(paying.stateProperty().get().notice()).isEmpty();
        type(paying, "9");
        paying.accept(new PaymentRequest.Finish());
        assertThat(message(paying)).contains("2.50");
        type(paying, "9");

        assertThat(paying.stateProperty().get().notice()).contains("25");
        assertThat(paying.sale()).isEmpty();
    }

    @Test
    void paysByATenderOfTheShopsOwn() {
        var lavande = new OwnTender("La Lavande", 'L', true, true, true);
        keep(
                OfferedTenders.NOTE,
                OfferedTenders.DEFAULT.withOwn(List.of(lavande)).text());
        var paying = paying(Language.ENGLISH);
        choose(paying, "L");
        type(paying, "10");
        assertThat(paying.stateProperty().get().change()).contains("3.50");
        keep(OfferedTenders.NOTE, OfferedTenders.DEFAULT.text());
        paying.accept(new PaymentRequest.Finish());
        assertThat(message(paying)).as("withdrawn meanwhile").contains("La Lavande");

        keep(
                OfferedTenders.NOTE,
                OfferedTenders.DEFAULT.withOwn(List.of(lavande)).text());
        paying.accept(new PaymentRequest.Finish());
        assertThat(paying.sale()).hasValueSatisfying(sale -> {
            assertThat(sale.tenders().getFirst().type().title(Language.FRENCH)).isEqualTo("La Lavande");
            assertThat(sale.change()).isEqualTo(Money.of("3.50"));
        });
        keep(OfferedTenders.NOTE, OfferedTenders.DEFAULT.text());
    }

    @Test
    void roundsWhatIsPaidInCashAlone() {
        keep(CashRounding.NOTE, CashRounding.FIVE_CENTS.name());
        var paying = paying(Language.ENGLISH);
        paying.accept(new PaymentRequest.Choose(TenderKind.CARD));
        type(paying, "1.48");
        paying.accept(new PaymentRequest.Finish());
        assertThat(paying.stateProperty().get().due()).as("a part by card").contains("5.02");
        paying.accept(new PaymentRequest.TakeBack(0));
        var odd = payingFor("6.52");
        assertThat(odd.stateProperty().get().due()).contains("6.50");
        assertThat(odd.stateProperty().get().rounding()).contains("0.02");
        odd.accept(new PaymentRequest.Choose(TenderKind.CARD));
        assertThat(odd.stateProperty().get().due()).contains("6.52");
        odd.accept(new PaymentRequest.Choose(TenderKind.CASH));
        odd.accept(new PaymentRequest.Finish());

        assertThat(odd.sale())
                .hasValueSatisfying(sale -> assertThat(sale.rounding()).isEqualTo(Money.ofCents(-2)));
        keep(CashRounding.NOTE, "");
    }

    @Test
    void sellsOnAccountWithinTheLimitAndTakesThePaymentLater() {
        var customer = office.shop().customerFile().customers().createAtTill(office.owner(), "Odette Aubert", "FR");
        assertThat(customer).isInstanceOf(CreateResult.Created.class);
        var id = ((CreateResult.Created) customer).customer().id();
        office.shop().customerFile().accounts().limit(office.owner(), id, Money.euros(5));
        var ticket = ticket(Language.ENGLISH);
        ticket.attach(id);
        ticket.add(office.article("A1"), Quantity.ONE);
        var paying = paying(Language.ENGLISH, ticket);
        choose(paying, "K");
        assertThat(paying.stateProperty().get().given())
                .as("no more than the limit")
                .contains("5.00");
        paying.accept(new PaymentRequest.Finish());
        paying.accept(new PaymentRequest.Choose(TenderKind.CARD));
        paying.accept(new PaymentRequest.Finish());
        assertThat(paying.sale())
                .hasValueSatisfying(sale -> assertThat(sale.owed()).isEqualTo(Money.euros(5)));

        var later = ticket(Language.ENGLISH);
        later.attach(id);
        later.payAccount();
        later.answer("6");
        assertThat(later.basket().isEmpty()).as("no more is owed").isTrue();
        later.answer("3.50");
        var repaying = paying(Language.ENGLISH, later);
        assertThat(repaying.stateProperty().get().tenders())
                .filteredOn(tender -> tender.kind() == TenderKind.ACCOUNT)
                .noneMatch(PaymentState.Tender::usable);
        repaying.accept(new PaymentRequest.Finish());

        assertThat(repaying.sale()).hasValueSatisfying(sale -> {
            assertThat(sale.owed()).isEqualTo(Money.of("1.50"));
            assertThat(sale.turnover()).isEqualTo(Money.ZERO);
        });
        assertThat(office.shop().customerFile().accounts().of(id).owed()).isEqualTo(Money.of("1.50"));
    }

    private PaymentModel payingFor(String price) {
        var ticket = ticket(Language.ENGLISH);
        ticket.add(office.article("A1"), Quantity.ONE);
        ticket.accept(new LineRequest.ChangePrice(0));
        ticket.answer(price);
        return paying(Language.ENGLISH, ticket);
    }

    private static void keep(String note, String value) {
        office.shop().settings().putAudited(office.owner(), note, value);
    }

    @Test
    void ignoresExcessDigits() {
        var paying = paying(Language.ENGLISH);

        type(paying, "3760123456786");

        assertThat(paying.stateProperty().get().given()).contains("3,760,123");
        paying.accept(new PaymentRequest.Finish());
        assertThat(message(paying)).contains("no amount above");
        assertThat(paying.sale()).isEmpty();
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
        return code;
    }
}
