package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.payment.PaymentRequest;
import org.comptoir.desktop.till.payment.PaymentState;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherCode;
import org.junit.jupiter.api.Test;

/// A voucher for goods at the reduced rate, and a soap for 6.50 at the normal one.
class SinglePurposeAtTillTest extends TillTest {

    private static final String SOAP = "3760000000000";

    private TillController till() {
        var till = new TillController(context(Language.ENGLISH, office::owner), office.shop(), () -> null);
        till.ticket().startNew();
        till.refresh();
        return till;
    }

    private static Sale lastSale() {
        return office.shop().counter().sales().last(office.shop().till().id()).orElseThrow();
    }

    private static PaymentState payment(TillController till) {
        return Objects.requireNonNull(till.payment().currentProperty().get())
                .stateProperty()
                .get();
    }

    private static void payByCard(TillController till) {
        till.payment().accept(new PaymentRequest.Choose(TenderKind.CARD));
        till.payment().accept(new PaymentRequest.Finish());
    }

    @Test
    void isSoldForARateAndPaysNothingElse() {
        var selling = till();
        selling.ticket().addVoucher();
        selling.accept(new TicketRequest.Answer("One VAT rate"));
        var rates =
                Objects.requireNonNull(selling.ticket().model().promptProperty().get());
        var reduced = rates.quick().stream()
                .filter(rate -> rate.startsWith("R "))
                .findFirst()
                .orElseThrow();
        selling.accept(new TicketRequest.Answer("no rate"));
        assertThat(selling.ticket().model().promptProperty().get()).isSameAs(rates);
        selling.accept(new TicketRequest.Answer(reduced));
        selling.accept(new TicketRequest.Answer("20"));
        assertThat(selling.ticket().total()).isEqualTo(Money.euros(20));
        selling.accept(new TicketRequest.Pay());
        payByCard(selling);
        var sold = lastSale();
        assertThat(sold.turnover()).isEqualTo(Money.euros(20));
        var code = new VoucherCode(sold.vouchersSold().getFirst().code());

        var paying = till();
        paying.catalogue().scan(ScanReader.read(SOAP));
        paying.accept(new TicketRequest.Pay());
        assertThat(paying.payment().takes(new Scanned.VoucherCode(code))).isTrue();
        assertThat(payment(paying).due()).isEqualTo("€6.50");
        assertThat(payment(paying).toString()).contains("This voucher is for goods with");
        payByCard(paying);

        var draft = ArticleDraft.of("JAM", "Jam", new TaxCode("R"), Money.euros(4));
        var jam = ((SaveResult.Saved) office.shop().counter().catalogue().save(office.owner(), draft)).article();
        var both = till();
        both.catalogue().scan(ScanReader.read(SOAP));
        both.ticket().add(jam, Quantity.ONE);
        both.accept(new TicketRequest.Pay());
        both.payment().takes(new Scanned.VoucherCode(code));
        assertThat(payment(both).due()).as("the jam is paid").isEqualTo("€6.50");
        payByCard(both);

        assertThat(lastSale().turnover()).isEqualTo(Money.of("6.50"));
        assertThat(lastSale().lines().getLast().kind()).isEqualTo(LineKind.SINGLE_VOUCHER_USE);
        assertThat(lastSale().lines().getLast().left()).isEqualTo(Money.euros(16));
    }
}
