package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.payment.TenderMeans;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.sales.tender.ForeignRate;
import org.comptoir.pos.sales.tender.ForeignRates;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A soap for 6.50 that is paid in francs.
class ForeignCashAtTillTest extends TillTest {

    private static final String SOAP = "3760000000000";
    private static final ForeignRate FRANCS = new ForeignRate("CHF", 953_200, LocalDate.of(2026, 9, 11));

    @BeforeEach
    void takeFrancs() {
        put(ForeignRates.NONE.with(FRANCS));
    }

    @AfterEach
    void takeNone() {
        put(ForeignRates.NONE);
    }

    private static void put(ForeignRates rates) {
        office.shop().settings().putAudited(office.owner(), ForeignRates.NOTE, rates.text());
    }

    private TillController paying() {
        var till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.ticket().startNew();
        till.refresh();
        till.catalogue().scan(ScanReader.read(SOAP));
        till.accept(new TicketRequest.Pay());
        return till;
    }

    private static PaymentState payment(TillController till) {
        return Objects.requireNonNull(till.payment().currentProperty().get())
                .stateProperty()
                .get();
    }

    private static TenderMeans francs(TillController till) {
        return payment(till).tenders().getLast().means();
    }

    private static Sale lastSale() {
        return office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
    }

    private static void type(TillController till, String amount) {
        amount.chars()
                .mapToObj(Character::toString)
                .forEach(key -> till.payment().accept(new PaymentRequest.Press(key)));
    }

    @Test
    void takesFrancsAtTheShopsRateAndGivesEurosBack() {
        var till = paying();
        var button = payment(till).tenders().getLast();
        assertThat(button.name()).isEqualTo("CHF cash");
        assertThat(button.detail()).contains("0.9532", "11/09/2026");
        assertThat(button.key()).isEqualTo("H");

        till.payment().accept(new PaymentRequest.Choose(button.means()));
        assertThat(payment(till).given()).as("what pays exactly").isEqualTo("CHF\u00A06.82");
        type(till, "20");

        assertThat(payment(till).given()).isEqualTo("CHF\u00A020.00");
        assertThat(payment(till).change()).as("19.06 for 6.50").isEqualTo("€12.56");
        assertThat(payment(till).takesCash()).isTrue();
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(lastSale().change()).isEqualTo(Money.of("12.56"));
        assertThat(lastSale().tenders().getFirst().foreign()).contains(new ForeignCash("CHF", 2000, 953_200));
    }

    @Test
    void takesAPartInFrancsAndTheRestInCash() {
        var till = paying();
        till.payment().accept(new PaymentRequest.Choose(francs(till)));
        type(till, "5");
        assertThat(payment(till).part()).contains("€4.77");
        till.payment().accept(new PaymentRequest.Finish());

        assertThat(payment(till).due()).isEqualTo("€1.73");
        assertThat(payment(till).tendered())
                .singleElement()
                .satisfies(given ->
                        assertThat(List.of(given.name(), given.detail())).containsExactly("CHF cash", "CHF\u00A05.00"));
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(lastSale().tenders()).hasSize(2);
    }

    @Test
    void refusesARateThatChangedMeanwhile() {
        var till = paying();
        till.payment().accept(new PaymentRequest.Choose(francs(till)));
        put(ForeignRates.NONE.with(new ForeignRate("CHF", 900_000, LocalDate.of(2026, 9, 12))));
        var before = lastSale().number();

        till.payment().accept(new PaymentRequest.Finish());

        assertThat(payment(till).message()).contains("CHF");
        assertThat(lastSale().number()).isEqualTo(before);
    }

    @Test
    void isNotThereWhereTheShopTakesNone() {
        put(ForeignRates.NONE);

        assertThat(payment(paying()).tenders())
                .noneMatch(tender -> tender.name().contains("CHF"));
    }
}
