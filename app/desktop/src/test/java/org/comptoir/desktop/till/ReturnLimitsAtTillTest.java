package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.comptoir.desktop.till.returns.ReturnRequest;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnReasons;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;

/// What a till takes back without a receipt, late, and for which reasons.
class ReturnLimitsAtTillTest extends ReturnsAtTillFixture {

    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(99), "Nadia Ferrand", Role.CASHIER);

    private static final SignedInStaff MANAGER = new SignedInStaff(new StaffId(98), "Ines Faure", Role.MANAGER);

    @Test
    void asksForTheRightToRefund() {
        person = CASHIER;

        till.returnOf(sold.number());

        assertThat(till.returns().isOpen()).isFalse();
        assertThat(messages.only().happened()).isNotBlank();
    }

    private void withoutReceipt() {
        till.accept(new TicketRequest.ReturnGoods());
        ask(new ReturnRequest.WithoutReceipt());
        till.scan(ScanReader.read(SOAP));
    }

    @Test
    void takesGoodsBackWithoutTheirReceipt() {
        withoutReceipt();
        till.scan(ScanReader.read(SOAP));
        assertThat(only().quantity()).isEqualTo("2");
        ask(new ReturnRequest.ChooseReason(0, ReturnChoice.of(ReturnReason.FAULTY)));
        ask(new ReturnRequest.TypeQuantity(0, "3"));
        assertThat(till.ticket().total()).isEqualTo(Money.of("-19.50"));

        till.accept(new LineRequest.ChangePrice(0));
        till.accept(new TicketRequest.Answer("6.51"));
        assertThat(till.ticket().model().faultProperty().get()).contains("6.50");
        till.accept(new TicketRequest.Answer("5"));
        assertThat(till.ticket().total()).isEqualTo(Money.of("-15.00"));
        pay();
        finish();

        var back = lastSale();
        assertThat(back.total()).isEqualTo(Money.of("-15.00"));
        assertThat(back.lines()).singleElement().satisfies(line -> {
            assertThat(line.returned()).isNull();
            assertThat(line.isWrittenOff()).isTrue();
        });
    }

    @Test
    void refusesMoreWithoutReceiptThanTheShopAllows() {
        withoutReceipt();
        ask(new ReturnRequest.TypeQuantity(0, "8"));
        var before = lastSale().number();

        pay();
        finish();

        assertThat(payment().message()).contains("€50.00");
        assertThat(lastSale().number()).isEqualTo(before);
        till.payment().back();
    }

    @Test
    void asksTheOwnerForThePinAfterTheLastDayAndTakesFaultyGoodsWithoutIt() {
        var settings = office.shop().settings();
        settings.put(ReturnPeriod.NOTE, new ReturnPeriod(30).text());
        var day = sold.businessDay();
        sellOn(day.minusDays(31));
        till = open();
        till.ticket().startNew();
        try {
            person = MANAGER;
            openReceipt();
            assertThat(till.returns().model().lateProperty().get())
                    .contains("30 days", "11 September 2026")
                    .contains("owner");
            ask(new ReturnRequest.More(1));

            pay();
            assertThat(till.payment().isOpen()).isFalse();
            assertThat(till.ticket().model().promptProperty().get().secret()).isTrue();
            assertThat(till.ticket().model().promptProperty().get().hint()).contains(MANAGER.name(), "30 days");
            till.ticket().closePrompt();
            ask(new ReturnRequest.ChooseReason(1, ReturnChoice.of(ReturnReason.FAULTY)));
            pay();
            assertThat(till.payment().isOpen()).isTrue();
            till.payment().back();

            ask(new ReturnRequest.ChooseReason(1, ReturnChoice.of(ReturnReason.SIZE)));
            pay();
            till.accept(new TicketRequest.Answer(ShopFixture.PIN));
            assertThat(till.payment().isOpen()).isTrue();
            finish();

            assertThat(lastSale().total()).isEqualTo(Money.of("-6.50"));
            var journal = office.shop().journal();
            assertThat(journal.eventsAfter(journal.till(), 0, 1000))
                    .anySatisfy(entry -> assertThat(entry.kind() + entry.content())
                            .contains(
                                    "return-late",
                                    MANAGER.name(),
                                    "allowed by " + office.owner().name()));
        } finally {
            settings.put(ReturnPeriod.NOTE, ReturnPeriod.NONE.text());
            sellOn(day);
        }
    }

    /// The clock stands still, so the receipt becomes older instead.
    private void sellOn(LocalDate day) {
        office.shop()
                .database()
                .run(session -> session.createNativeMutationQuery(
                                "update sale set business_day = :day where number = :number and till_id = :till")
                        .setParameter("day", day)
                        .setParameter("number", sold.number().number())
                        .setParameter("till", sold.number().till().value())
                        .executeUpdate());
    }

    @Test
    void offersTheReasonsOfTheShop() {
        var own = ReturnChoice.own("Got it twice");
        var unwanted = ReturnChoice.of(ReturnReason.UNWANTED);
        var settings = office.shop().settings();
        settings.put(
                ReturnReasons.NOTE,
                ReturnReasons.DEFAULT
                        .with(own)
                        .with(own, own.with(ReturnedGoods.WRITTEN_OFF))
                        .with(unwanted, unwanted.offered(false))
                        .text());
        try {
            openReceipt();
            ask(new ReturnRequest.More(1));
            assertThat(line(1).terms().reason()).as("the first that is offered").isEqualTo(ReturnReason.SIZE);

            ask(new ReturnRequest.ChooseReason(1, own.with(ReturnedGoods.WRITTEN_OFF)));
            assertThat(till.ticket().model().lines().getFirst().details()).contains("Got it twice", "written off");
            pay();
            finish();

            assertThat(lastSale().lines().getFirst().terms())
                    .isEqualTo(new ReturnTerms(ReturnReason.OTHER, "Got it twice", ReturnedGoods.WRITTEN_OFF));
        } finally {
            settings.put(ReturnReasons.NOTE, ReturnReasons.DEFAULT.text());
        }
    }

    @Test
    void asksForThePinOfSomebodyWhoMayTakeGoodsBackWithoutReceipt() {
        person = CASHIER;
        withoutReceipt();

        pay();
        assertThat(till.payment().isOpen()).isFalse();
        assertThat(till.ticket().model().promptProperty().get().secret()).isTrue();
        assertThat(till.ticket().model().promptProperty().get().hint()).contains(CASHIER.name());
        till.accept(new TicketRequest.Answer(ShopFixture.PIN));
        assertThat(till.payment().isOpen()).isTrue();
        finish();

        assertThat(lastSale().total()).isEqualTo(Money.of("-6.50"));
        var journal = office.shop().journal();
        assertThat(journal.eventsAfter(journal.till(), 0, 1000))
                .anySatisfy(entry -> assertThat(entry.kind() + entry.content())
                        .contains(
                                "return-without-receipt",
                                CASHIER.name(),
                                "allowed by " + office.owner().name()));
        person = office.owner();
        var counter = office.shop().counter();
        assertThat(counter.activities()
                        .ofOpenDay(counter.dayEnd().openDay(person))
                        .unreceipted()
                        .count())
                .isPositive();
    }
}
