package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.returns.ReturnLine;
import org.comptoir.desktop.till.returns.ReturnRequest;
import org.comptoir.desktop.till.returns.ReturnStep;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.vouchers.VoucherCheck;
import org.comptoir.pos.vouchers.VoucherCode;
import org.junit.jupiter.api.Test;

/// Soaps at 6.50 and creams at 13.00 that are brought back, or exchanged.
class ReturnsAtTillTest extends ReturnsAtTillFixture {

    private static final String CREAM = "3760000000002";

    @Test
    void findsTheReceiptByWhatTheCustomerKnows() {
        var number = sold.number();
        for (var typed : List.of(number.toString(), Long.toString(number.number()), "32,50", "12/09", "crème")) {
            till.accept(new TicketRequest.ReturnGoods());
            ask(new ReturnRequest.FindAnother());
            till.returns().model().searchProperty().set(typed);

            assertThat(till.returns().model().receipts())
                    .as(typed)
                    .anySatisfy(hit -> assertThat(hit.number()).isEqualTo(number));
        }
        till.returns().model().searchProperty().set(number.toString());
        ask(new ReturnRequest.Enter());
        assertThat(till.returns().model().captionProperty().get()).contains(number.toString(), "32.50");
    }

    @Test
    void opensTheReceiptThatIsScanned() {
        till.accept(new TicketRequest.ReturnGoods());

        till.scan(ScanReader.read(ShopCode.ofTicket(sold.number()).text()));

        assertThat(till.returns().model().lines()).extracting(ReturnLine::sold).containsExactly("3 sold", "1 sold");
    }

    @Test
    void tellsThatThereIsNoSuchReceipt() {
        till.accept(new TicketRequest.ReturnGoods());
        till.returns().model().searchProperty().set("A-999999");

        ask(new ReturnRequest.Enter());

        assertThat(till.returns().model().stepProperty().get()).isEqualTo(ReturnStep.FIND);
        assertThat(messages.only().happened()).contains("A-999999", "in this shop");
        messages.dismiss("ticket");
    }

    @Test
    void takesNoMoreThanWasSold() {
        openReceipt();

        ask(new ReturnRequest.TypeQuantity(1, "4"));

        assertThat(messages.only().happened()).contains("3", "Savon");
        assertThat(till.ticket().basket().isEmpty()).isTrue();
        ask(new ReturnRequest.TypeQuantity(1, "3"));
        assertThat(line(1).quantity()).isEqualTo("3");
        assertThat(line(1).canMore()).isFalse();
        assertThat(till.ticket().total()).isEqualTo(Money.of("-19.50"));
        ask(new ReturnRequest.Less(1));
        assertThat(till.ticket().total()).isEqualTo(Money.of("-13.00"));
        ask(new ReturnRequest.TypeQuantity(1, "1.5"));
        assertThat(messages.only().happened()).contains("whole number");
        messages.dismiss("ticket");
    }

    @Test
    void refundsByCardWhatWasPaidByCard() {
        openReceipt();
        ask(new ReturnRequest.More(1));
        ask(new ReturnRequest.ChooseReason(1, ReturnChoice.of(ReturnReason.FAULTY)));
        ask(new ReturnRequest.TypeWords(1, "fondu"));
        assertThat(line(1).terms().isWrittenOff()).isTrue();

        pay();
        assertThat(payment().refunds()).isTrue();
        assertThat(payment().due()).isEqualTo("€6.50");
        assertThat(payment().tenders())
                .filteredOn(PaymentState.Tender::chosen)
                .extracting(PaymentState.Tender::kind)
                .containsExactly(TenderKind.CARD);
        finish();

        var back = lastSale();
        assertThat(back.payouts())
                .singleElement()
                .satisfies(payout -> assertThat(payout.kind()).isEqualTo(TenderKind.CARD));
        assertThat(back.lines()).singleElement().satisfies(line -> {
            assertThat(line.isWrittenOff()).isTrue();
            assertThat(line.note()).isEqualTo("fondu");
        });
        assertThat(payment().done())
                .hasValueSatisfying(done -> assertThat(done.refunded()).isEqualTo("€6.50"));
        finish();
        assertThat(till.returns().isOpen()).isFalse();
        assertThat(till.ticket().basket()).isEqualTo(Basket.EMPTY);
    }

    @Test
    void tellsThatTheReceiptBearsASinglePurposeVoucher() {
        var rate = Objects.requireNonNull(sold.lines().getFirst().tax());
        var voucher = new VoucherItem("Voucher", Money.euros(20), null, rate);
        var checkout = office.shop().counter().checkout();
        var bought = (Completed) checkout.complete(
                Basket.EMPTY.with(BasketLine.of(voucher)),
                List.of(new Tender.Card(Money.euros(20))),
                office.owner(),
                UUID.randomUUID());
        var code = new VoucherCode(bought.sale().vouchersSold().getFirst().code());
        sold = sell(Basket.EMPTY, new Tender.VoucherTender(code, Money.of("19.50")), new Tender.Card(Money.euros(13)));
        openReceipt();
        ask(new ReturnRequest.TakeAll());
        pay();
        assertThat(payment().due()).isEqualTo("€13.00");

        finish();

        assertThat(lastSale().creditNotes()).isEmpty();
        assertThat(payment().done())
                .hasValueSatisfying(done -> assertThat(done.vouchers()).contains("hand it over"));
    }

    @Test
    void refundsInTwoPartsOneOfThemACreditNote() {
        openReceipt();
        ask(new ReturnRequest.TakeAll());
        pay();

        till.payment().accept(new PaymentRequest.Choose(TenderKind.CASH));
        "12,50"
                .chars()
                .mapToObj(Character::toString)
                .forEach(key -> till.payment().accept(new PaymentRequest.Press(key)));
        finish();
        assertThat(payment().due()).isEqualTo("€20.00");
        till.payment().accept(new PaymentRequest.Choose(TenderKind.VOUCHER));
        finish();

        var back = lastSale();
        assertThat(back.total()).isEqualTo(Money.of("-32.50"));
        assertThat(back.payouts())
                .extracting(payout -> payout.kind(), payout -> payout.amount())
                .containsExactlyInAnyOrder(
                        tuple(TenderKind.CASH, Money.of("12.50")), tuple(TenderKind.VOUCHER, Money.euros(20)));
        var note = back.creditNotes().getFirst();
        assertThat(office.shop().counter().vouchers().check(new VoucherCode(note.code())))
                .isInstanceOf(VoucherCheck.Usable.class);
        assertThat(note.expiresOn()).isNotNull();
    }

    @Test
    void exchangesOnOneTicket() {
        openReceipt();
        till.scan(ScanReader.read(CREAM));
        till.scan(ScanReader.read(SOAP));
        assertThat(till.ticket().total()).isEqualTo(Money.of("-19.50"));

        // Of the only cream nothing is left to return: another one is sold.
        till.scan(ScanReader.read(CREAM));
        assertThat(till.ticket().total()).isEqualTo(Money.of("-6.50"));
        ask(new ReturnRequest.Back());
        till.scan(ScanReader.read(SOAP));

        assertThat(till.ticket().total()).isEqualTo(Money.ZERO);
        pay();
        assertThat(payment().refunds()).isFalse();
        finish();
        assertThat(lastSale().total()).isEqualTo(Money.ZERO);
        assertThat(lastSale().lines()).hasSize(4);
    }

    @Test
    void paysOnlyTheDifferenceOfADearerArticle() {
        openReceipt();
        ask(new ReturnRequest.More(1));
        ask(new ReturnRequest.Back());
        till.scan(ScanReader.read(CREAM));

        pay();
        assertThat(payment().due()).isEqualTo("€6.50");
        finish();

        assertThat(lastSale().total()).isEqualTo(Money.of("6.50"));
        assertThat(lastSale().payouts()).isEmpty();
    }

    @Test
    void survivesTheEndOfTheProgram() {
        openReceipt();
        ask(new ReturnRequest.More(1));
        ask(new ReturnRequest.ChooseGoods(1, ReturnedGoods.WRITTEN_OFF));
        var before = till.ticket().basket();

        till = open();

        assertThat(till.ticket().basket()).isEqualTo(before);
        till.accept(new TicketRequest.ReturnGoods());
        assertThat(line(1).quantity()).isEqualTo("1");
        assertThat(line(1).terms().isWrittenOff()).isTrue();
        till.accept(new LineRequest.Remove(0));
        assertThat(line(1).isChosen()).isFalse();
    }

    @Test
    void refusesAtThePaymentWhatAnotherTillTookBackMeanwhile() {
        openReceipt();
        ask(new ReturnRequest.TypeQuantity(1, "3"));
        pay();
        returnElsewhere(2);
        var before = lastSale().number();

        finish();

        assertThat(payment().message()).contains(sold.number().toString(), "1");
        assertThat(lastSale().number()).isEqualTo(before);
        till.payment().back();
        openReceipt();
        assertThat(line(1).quantity()).isEqualTo("1");
        messages.dismiss("ticket");
        pay();
        finish();
        assertThat(lastSale().total()).isEqualTo(Money.of("-6.50"));
    }

    private void returnElsewhere(long soaps) {
        var counter = office.shop().counter();
        var ticket = counter.returns().ticket(sold.number()).orElseThrow();
        var basket = Basket.EMPTY.with(BasketLine.of(new ReturnItem(ticket, 1), Quantity.of(soaps)));
        var result = counter.checkout()
                .complete(
                        basket,
                        List.of(),
                        List.of(new Payout.CashPayout(Money.of("6.50").times(soaps))),
                        office.owner(),
                        UUID.randomUUID());
        assertThat(result).isInstanceOf(Completed.class);
    }

    @Test
    void changesReturnedLinesWhereTheyWereChosen() {
        openReceipt();
        ask(new ReturnRequest.More(1));
        ask(new ReturnRequest.Back());

        till.accept(new LineRequest.ChangeQuantity(0));

        assertThat(till.returns().model().stepProperty().get()).isEqualTo(ReturnStep.CHOOSE);
        till.back();
        assertThat(till.returns().isOpen()).isFalse();
        assertThat(till.ticket().basket().lines()).hasSize(1);
    }
}
