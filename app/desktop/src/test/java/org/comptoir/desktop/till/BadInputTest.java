package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.catalogue.CatalogueRequest;
import org.comptoir.desktop.till.catalogue.TileItem;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.pos.vouchers.VoucherTerm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Invalid input at the till: each is answered by a message, and nothing is added to the ticket.
class BadInputTest extends TillTest {

    private static final String SOAP = "3760000000000";
    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(99), "Nadia Ferrand", Role.CASHIER);

    private TillController till(Language language, SignedInStaff person) {
        var till = new TillController(context(language, () -> person), office.shop(), () -> null);
        till.refresh();
        return till;
    }

    private TillController till() {
        return till(Language.ENGLISH, office.owner());
    }

    private static String text(Language language, String key, Object... facts) {
        return Texts.of("sell", language).get(key, facts);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reportsAnUnknownCodeAndOffersToCreateTheArticle(Language language) {
        var till = till(language, office.owner());

        till.catalogue().scan(ScanReader.read("4006381333931"));

        assertThat(messages.level()).isEqualTo(Level.WARNING);
        assertThat(messages.only().happened()).contains("4006381333931");
        assertThat(messages.only().detail()).isEqualTo(text(language, "sell.nothing.added"));
        messages.press(text(language, "sell.scan.create"));
        assertThat(office.navigator().barcodes()).endsWith("4006381333931");
        assertThat(till.ticket().basket()).isEqualTo(Basket.EMPTY);
    }

    @Test
    void offersCreatingAnArticleOnlyWithPermission() {
        till(Language.ENGLISH, CASHIER).catalogue().scan(ScanReader.read("4006381333931"));

        assertThat(messages.only().steps()).extracting(Message.Step::label).containsExactly("Search");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999*", "100001*", "0*", "-3*", "12345678901234567890*", "1,2345*"})
    void refusesAnInvalidQuantity(String quantity) {
        var till = till();
        till.catalogue().model().searchProperty().set(quantity);

        till.catalogue().scan(ScanReader.read(SOAP));

        assertThat(messages.only().happened()).contains(quantity, "100,000");
        assertThat(till.ticket().basket()).isEqualTo(Basket.EMPTY);
        assertThat(till.catalogue().model().searchProperty().get()).isEmpty();
    }

    @Test
    void refusesHalfAPiece() {
        var till = till();
        till.catalogue().model().searchProperty().set("1.5*");

        till.catalogue().scan(ScanReader.read(SOAP));

        assertThat(messages.only().happened()).contains("sold by the piece");
        assertThat(till.ticket().basket()).isEqualTo(Basket.EMPTY);
    }

    @Test
    void refusesALineAboveTheMaximum() {
        var till = till();
        till.catalogue().scan(ScanReader.read(SOAP));
        till.accept(new LineRequest.ChangePrice(till.ticket().currentLine()));

        till.accept(new TicketRequest.Answer("1000000.01"));
        assertThat(till.ticket().model().faultProperty().get()).contains("1,000,000.00");
        till.accept(new TicketRequest.Answer("-1"));
        assertThat(till.ticket().model().faultProperty().get())
                .contains("from 0 to")
                .contains("1,000,000.00");
        till.accept(new TicketRequest.Answer("999999"));
        assertThat(till.ticket().model().promptProperty().get()).isNull();
        till.accept(new LineRequest.More(till.ticket().currentLine()));

        assertThat(messages.only().happened()).contains("no amount above");
        assertThat(till.ticket().basket().price(new PriceBook(LocalDate.EPOCH)).total())
                .isEqualTo(Money.euros(999_999));
    }

    @Test
    void refusesATotalAboveTheMaximum() {
        var till = till();
        till.catalogue().scan(ScanReader.read(SOAP));
        till.accept(new LineRequest.ChangePrice(till.ticket().currentLine()));
        till.accept(new TicketRequest.Answer("999999"));

        till.catalogue().scan(ScanReader.read("3760000000001"));

        assertThat(messages.only().happened()).contains("no amount above");
        assertThat(till.ticket().basket().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2", "999999", "2.5", "x", ""})
    void refusesAnInvalidLineQuantity(String typed) {
        var till = till();
        till.catalogue().scan(ScanReader.read(SOAP));
        till.accept(new LineRequest.ChangeQuantity(till.ticket().currentLine()));

        till.accept(new TicketRequest.Answer(typed));

        assertThat(till.ticket().model().faultProperty().get()).contains("from 1 to 100,000");
        assertThat(till.ticket().basket().price(new PriceBook(LocalDate.EPOCH)).count())
                .isEqualTo(1);
    }

    @Test
    void refusesADiscountAboveThePrice() {
        var till = till();
        till.catalogue().scan(ScanReader.read(SOAP));
        till.accept(new TicketRequest.DiscountAll());

        till.accept(new TicketRequest.Answer("6.51 €"));
        assertThat(till.ticket().model().faultProperty().get()).contains("6.50");
        till.accept(new TicketRequest.Answer("101"));
        assertThat(till.ticket().model().faultProperty().get()).contains("1 to 100");
        till.accept(new TicketRequest.Answer("6.50 €"));

        assertThat(till.ticket().basket().price(new PriceBook(LocalDate.EPOCH)).total())
                .isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsWhyAVoucherIsRefused(Language language) {
        var till = till(language, office.owner());
        var good = voucher(null);

        till.catalogue().scan(ScanReader.read("V" + "00000000000000001"));
        assertThat(messages.only().happened()).isEqualTo(text(language, "sell.scan.voucher.damaged"));
        till.catalogue()
                .scan(ScanReader.read(
                        VoucherCode.read("00000000000000000").orElseThrow().scanned()));
        assertThat(messages.only().happened()).isEqualTo(text(language, "sell.scan.voucher.unknown"));
        till.catalogue().scan(ScanReader.read(voucher(LocalDate.of(2026, 9, 1)).scanned()));
        assertThat(messages.only().happened()).contains("2026");
        till.catalogue().scan(ScanReader.read(good.scanned()));
        messages.press(text(language, "sell.scan.voucher.use"));

        assertThat(till.ticket().basket()).isEqualTo(Basket.EMPTY);
    }

    private static VoucherCode voucher(@Nullable LocalDate lastDay) {
        var series = new VoucherSeries("Essai", 1, Money.euros(10), lastDay, List.of());
        return office.shop()
                .counter()
                .vouchers()
                .issueSeries(office.owner(), series)
                .getFirst()
                .code();
    }

    @Test
    void opensAPaymentOnlyWithATicket() {
        var till = till();

        till.accept(new TicketRequest.Pay());

        assertThat(messages.only().happened()).contains("nothing on the ticket");
        assertThat(till.payment().isOpen()).isFalse();
    }

    @Test
    void labelsAParkedTicketByItsContent() {
        var till = till();
        till.catalogue().scan(ScanReader.read(SOAP));
        till.catalogue().scan(ScanReader.read("3760000000001"));

        till.accept(new TicketRequest.Park());
        till.parking().park();

        assertThat(till.ticket().model().parked()).anySatisfy(ticket -> {
            assertThat(ticket.title()).isEqualTo("Savon à la lavande 100 g");
            assertThat(ticket.details()).contains("2 articles").contains("19:10");
            assertThat(ticket.amount()).contains("16.25");
        });
        till.recall();
        assertThat(till.ticket().basket().lines()).hasSize(2);
    }

    @Test
    void sellsVouchersWithTheShopsTerm() {
        assertThat(soldVoucherEnds()).isEqualTo(LocalDate.of(2027, 9, 12));

        office.shop().settings().put(VoucherTerm.NOTE, "24");
        assertThat(soldVoucherEnds()).isEqualTo(LocalDate.of(2028, 9, 12));

        office.shop().settings().put(VoucherTerm.NOTE, "0");
        assertThat(soldVoucherEnds()).isNull();
        office.shop().settings().put(VoucherTerm.NOTE, "12");
    }

    private @Nullable LocalDate soldVoucherEnds() {
        var till = till();
        till.catalogue().accept(new CatalogueRequest.Press(voucherTile(till)));
        till.accept(new TicketRequest.Answer("50"));
        return ((Item.VoucherItem) till.ticket().basket().lines().getFirst().item()).expiresOn();
    }

    private static TileItem voucherTile(TillController till) {
        return till.catalogue().model().tiles().stream()
                .filter(tile -> tile.key() == TileItem.VOUCHER)
                .findFirst()
                .orElseThrow();
    }
}
