package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.counter.TillModel;
import org.comptoir.desktop.till.counter.TillRequest;
import org.comptoir.desktop.till.lines.LineChanges;
import org.comptoir.desktop.till.lines.LinePrompts;
import org.comptoir.desktop.till.tile.TileItem;
import org.comptoir.desktop.till.workplace.TillMessage;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.basket.Basket;
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

/// What a till must bear: each is answered in words, and nothing comes onto the ticket.
class BadInputTest extends TillTest {

    private static final String SOAP = "3760000000000";
    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(99), "Nadia Ferrand", Role.CASHIER);

    private final TillModel model = new TillModel();
    private final List<String> asked = new ArrayList<>();

    private TicketController selling(Language language, SignedInStaff person) {
        var context = workplace(language, () -> person);
        var ways = new TicketController.Ways(
                voucher -> asked.add("pay"),
                sale -> {},
                () -> {},
                customer -> {},
                code -> asked.add("create " + code),
                () -> asked.add("articles"),
                () -> true);
        var selling = new TicketController(context, model, ways);
        selling.refresh();
        return selling;
    }

    private TicketController selling() {
        return selling(Language.ENGLISH, office.owner());
    }

    private static String text(Language language, String key, Object... facts) {
        return Texts.of("sell", language).get(key, facts);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysThatNoArticleHasACodeAndOffersToCreateIt(Language language) {
        var selling = selling(language, office.owner());

        selling.scan("2100045009872");

        assertThat(voice.notice().kind()).isEqualTo(TillMessage.Kind.AMBER);
        assertThat(voice.notice().happened()).contains("2100045009872");
        assertThat(voice.notice().toDo()).isEqualTo(text(language, "sell.nothing.added"));
        voice.take(text(language, "sell.scan.create"));
        assertThat(asked).containsExactly("create 2100045009872");
        assertThat(selling.ticket().basket()).isEqualTo(Basket.EMPTY);
    }

    @Test
    void offersNobodyToCreateAnArticleWhoMayNot() {
        selling(Language.ENGLISH, CASHIER).scan("2100045009872");

        assertThat(voice.notice().steps()).extracting(TillMessage.Step::words).containsExactly("Search");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999*", "100001*", "0*", "-3*", "12345678901234567890*", "1,2345*"})
    void refusesAQuantityThatNobodySells(String quantity) {
        var selling = selling();
        model.searchProperty().set(quantity);

        selling.scan(SOAP);

        assertThat(voice.notice().happened()).contains(quantity, "100,000");
        assertThat(selling.ticket().basket()).isEqualTo(Basket.EMPTY);
        assertThat(model.searchProperty().get()).isEmpty();
    }

    @Test
    void refusesHalfAPiece() {
        var selling = selling();
        model.searchProperty().set("1.5*");

        selling.scan(SOAP);

        assertThat(voice.notice().happened()).contains("sold by the piece");
        assertThat(selling.ticket().basket()).isEqualTo(Basket.EMPTY);
    }

    @Test
    void refusesALineThatCostsMoreThanAMillion() {
        var selling = selling();
        selling.scan(SOAP);
        selling.askOfLine(LinePrompts::price);

        selling.accept(new TillRequest.Answer("1000000.01"));
        assertThat(model.faultProperty().get()).contains("1,000,000.00");
        selling.accept(new TillRequest.Answer("-1"));
        assertThat(model.faultProperty().get()).contains("from 0 to").contains("1,000,000.00");
        selling.accept(new TillRequest.Answer("999999"));
        assertThat(model.askProperty().get()).isNull();
        selling.onLine(LineChanges::more);

        assertThat(voice.notice().happened()).contains("no amount above");
        assertThat(selling.ticket()
                        .basket()
                        .price(new PriceBook(LocalDate.EPOCH))
                        .total())
                .isEqualTo(Money.euros(999_999));
    }

    @Test
    void refusesATotalThatIsMoreThanAMillion() {
        var selling = selling();
        selling.scan(SOAP);
        selling.askOfLine(LinePrompts::price);
        selling.accept(new TillRequest.Answer("999999"));

        selling.scan("3760000000001");

        assertThat(voice.notice().happened()).contains("no amount above");
        assertThat(selling.ticket().basket().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2", "999999", "2.5", "x", ""})
    void refusesAQuantityOfALineThatIsNone(String typed) {
        var selling = selling();
        selling.scan(SOAP);
        selling.askOfLine(LinePrompts::quantity);

        selling.accept(new TillRequest.Answer(typed));

        assertThat(model.faultProperty().get()).contains("from 1 to 100,000");
        assertThat(selling.ticket()
                        .basket()
                        .price(new PriceBook(LocalDate.EPOCH))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void refusesADiscountOverThePrice() {
        var selling = selling();
        selling.scan(SOAP);
        selling.accept(new TillRequest.DiscountAll());

        selling.accept(new TillRequest.Answer("6.51 €"));
        assertThat(model.faultProperty().get()).contains("6.50");
        selling.accept(new TillRequest.Answer("101"));
        assertThat(model.faultProperty().get()).contains("1 to 100");
        selling.accept(new TillRequest.Answer("6.50 €"));

        assertThat(selling.ticket()
                        .basket()
                        .price(new PriceBook(LocalDate.EPOCH))
                        .total())
                .isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatIsWrongWithAVoucher(Language language) {
        var selling = selling(language, office.owner());
        var good = voucher(null);

        selling.scan("V" + "00000000000000001");
        assertThat(voice.notice().happened()).isEqualTo(text(language, "sell.scan.voucher.damaged"));
        selling.scan(VoucherCode.read("00000000000000000").orElseThrow().scanned());
        assertThat(voice.notice().happened()).isEqualTo(text(language, "sell.scan.voucher.unknown"));
        selling.scan(voucher(LocalDate.of(2026, 9, 1)).scanned());
        assertThat(voice.notice().happened()).contains("2026");
        selling.scan(good.scanned());
        voice.take(text(language, "sell.scan.voucher.use"));

        assertThat(selling.ticket().basket()).isEqualTo(Basket.EMPTY);
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
    void paysForNothingOnlyWithATicket() {
        selling().pay();

        assertThat(voice.notice().happened()).contains("nothing on the ticket");
        assertThat(asked).isEmpty();
    }

    @Test
    void knowsAParkedTicketByWhatIsOnIt() {
        var selling = selling();
        selling.scan(SOAP);
        selling.scan("3760000000001");

        selling.park();

        assertThat(model.parked()).anySatisfy(kept -> {
            assertThat(kept.title()).isEqualTo("Savon à la lavande 100 g");
            assertThat(kept.details()).contains("2 articles").contains("19:10");
            assertThat(kept.amount()).contains("16.25");
        });
        selling.recallNewest();
        assertThat(selling.ticket().basket().lines()).hasSize(2);
    }

    @Test
    void sellsVouchersThatAreGoodForAsLongAsTheShopGrants() {
        assertThat(soldVoucherEnds()).isEqualTo(LocalDate.of(2027, 9, 12));

        office.shop().settings().put(VoucherTerm.NOTE, "24");
        assertThat(soldVoucherEnds()).isEqualTo(LocalDate.of(2028, 9, 12));

        office.shop().settings().put(VoucherTerm.NOTE, "0");
        assertThat(soldVoucherEnds()).isNull();
        office.shop().settings().put(VoucherTerm.NOTE, "12");
    }

    private @Nullable LocalDate soldVoucherEnds() {
        var selling = selling();
        selling.accept(new TillRequest.Press(voucherTile()));
        selling.accept(new TillRequest.Answer("50"));
        return ((Item.VoucherItem) selling.ticket().basket().lines().getFirst().item()).expiresOn();
    }

    private TileItem voucherTile() {
        return model.tiles().stream()
                .filter(tile -> tile.key() == CatalogueTiles.VOUCHER)
                .findFirst()
                .orElseThrow();
    }
}
