package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentModel;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.tender.TipRules;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A soap for 6.50, and something for the staff.
class TipAtTillTest extends TillTest {

    private static final String SOAP = "3760000000000";

    @BeforeEach
    void takeTips() {
        put(TipRules.NONE.taken(true));
    }

    @AfterEach
    void takeNone() {
        put(TipRules.NONE);
    }

    private static void put(TipRules rules) {
        office.shop().settings().putAudited(office.owner(), TipRules.NOTE, rules.text());
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
        return model(till).stateProperty().get();
    }

    private static PaymentModel model(TillController till) {
        return Objects.requireNonNull(till.payment().currentProperty().get());
    }

    private static Sale lastSale() {
        return office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
    }

    @Test
    void isAShareOfTheBillThatIsPaidWithIt() {
        var till = paying();
        till.payment().accept(new PaymentRequest.ChooseTip());
        assertThat(payment(till).tip().choices())
                .extracting(choice -> choice.share() + " " + choice.amount())
                .containsExactly("5% €0.33", "10% €0.65", "15% €0.98");

        till.payment().accept(new PaymentRequest.GiveTip(1));

        assertThat(payment(till).due()).isEqualTo("€7.15");
        assertThat(payment(till).tip().given()).isEqualTo("€0.65");
        assertThat(payment(till).tip().open()).isFalse();
        till.payment().accept(new PaymentRequest.Choose(TenderKind.CARD));
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(lastSale().turnover()).isEqualTo(Money.of("6.50"));
        assertThat(lastSale().lines().getLast().kind()).isEqualTo(LineKind.TIP);
        assertThat(lastSale().total()).isEqualTo(Money.of("7.15"));
    }

    @Test
    void isTypedAndChangedAndTakenOffAgain() {
        var till = paying();
        till.payment().accept(new PaymentRequest.ChooseTip());
        for (var key : List.of("1", ".", "5")) {
            till.payment().accept(new PaymentRequest.Press(key));
        }
        assertThat(payment(till).part()).contains("€1.50");
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(payment(till).due()).isEqualTo("€8.00");

        till.payment().accept(new PaymentRequest.ChooseTip());
        assertThat(payment(till).tip().choices().getFirst().amount())
                .as("of the bill without the tip")
                .isEqualTo("€0.33");
        till.payment().accept(new PaymentRequest.GiveTip(0));
        assertThat(payment(till).due()).isEqualTo("€6.83");

        till.payment().accept(new PaymentRequest.ChooseTip());
        till.payment().accept(new PaymentRequest.GiveTip(-1));
        assertThat(payment(till).due()).isEqualTo("€6.50");
        assertThat(till.ticket().basket().lines()).hasSize(1);
    }

    @Test
    void isLeftByOneStepBackAndByEnterWithoutAnAmount() {
        var till = paying();
        till.payment().accept(new PaymentRequest.ChooseTip());
        till.payment().back();
        assertThat(till.payment().isOpen()).as("only the choice is closed").isTrue();
        assertThat(payment(till).tip().open()).isFalse();

        till.payment().accept(new PaymentRequest.ChooseTip());
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(payment(till).tip().open()).isFalse();
        assertThat(payment(till).done()).isEmpty();
    }

    @Test
    void isNotOfferedOnceSomethingWasGiven() {
        var till = paying();
        till.payment().accept(new PaymentRequest.Press("2"));
        till.payment().accept(new PaymentRequest.Finish());
        assertThat(payment(till).tip().offered()).isFalse();

        till.payment().accept(new PaymentRequest.ChooseTip());
        assertThat(payment(till).tip().open()).isFalse();
        till.payment().accept(new PaymentRequest.GiveTip(0));
        assertThat(till.ticket().basket().tip()).isEqualTo(Money.ZERO);
        till.payment().accept(new PaymentRequest.TakeBack(0));
    }

    @Test
    void isNotAsHighAsABarcode() {
        var till = paying();
        till.payment().accept(new PaymentRequest.ChooseTip());
        for (var key : List.of("3", "7", "6", "0", "0", "0", "0")) {
            till.payment().accept(new PaymentRequest.Press(key));
        }
        till.payment().accept(new PaymentRequest.Finish());

        assertThat(payment(till).message()).contains("€1,000.00");
        assertThat(till.ticket().basket().tip()).isEqualTo(Money.ZERO);
    }

    @Test
    void isNeitherChangedNorDiscountedAsGoodsAre() {
        var till = paying();
        till.payment().accept(new PaymentRequest.ChooseTip());
        till.payment().accept(new PaymentRequest.GiveTip(2));
        till.payment().back();
        till.accept(new TicketRequest.DiscountAll());
        till.accept(new TicketRequest.Answer("10"));
        assertThat(till.ticket().total()).as("5.85 and the tip").isEqualTo(Money.of("6.83"));

        till.accept(new LineRequest.ChangeQuantity(1));
        assertThat(till.ticket().model().promptProperty().get()).isNull();
        till.accept(new LineRequest.Remove(1));
        assertThat(till.ticket().total()).isEqualTo(Money.of("5.85"));
    }

    @Test
    void isUnknownWhereTheShopTakesNone() {
        put(TipRules.NONE);
        var till = paying();

        assertThat(payment(till).tip().offered()).isFalse();
        till.payment().accept(new PaymentRequest.ChooseTip());
        assertThat(payment(till).tip().open()).isFalse();
    }
}
