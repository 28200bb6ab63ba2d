package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.desktop.office.ManualScheduler;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.catalogue.CatalogueRequest;
import org.comptoir.desktop.till.catalogue.TileItem;
import org.comptoir.desktop.till.ticket.LineRequest;
import org.comptoir.desktop.till.ticket.ShopTills;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.ticket.TicketText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A ticket that is changed before its previous change was saved.
class SlowTicketTest extends TillTest {

    private static final List<String> CODES = List.of("3760000000000", "3760000000001", "3760000000002");

    private final ManualScheduler slow = new ManualScheduler();

    @BeforeEach
    void clearTheTill() {
        var tickets = office.shop().counter().openTickets();
        var name = office.shop().till().id();
        tickets.resume(name).ifPresent(ticket -> tickets.delete(ticket.requestId()));
        tickets.parked().forEach(ticket -> tickets.delete(ticket.requestId()));
    }

    private TillController till() {
        var context = context(Language.ENGLISH, slow.tasks());
        var till = new TillController(context, office.shop(), () -> null);
        till.start();
        slow.catchUp();
        return till;
    }

    private void scan(TillController till, String code) {
        till.catalogue().scan(ScanReader.read(code));
        slow.catchUp();
    }

    /// Adds something to the ticket immediately, without a look-up.
    private void sellAVoucher(TillController till) {
        var tile = till.catalogue().model().tiles().stream()
                .filter(item -> item.key() == TileItem.VOUCHER)
                .findFirst()
                .orElseThrow();
        till.catalogue().accept(new CatalogueRequest.Press(tile));
        till.accept(new TicketRequest.Answer("50"));
    }

    private static List<OpenTicket> parked() {
        return office.shop().counter().openTickets().parked();
    }

    private static List<Money> prices(TillController till) {
        return till.ticket().basket().lines().stream()
                .map(BasketLine::unitPrice)
                .toList();
    }

    @Test
    void closesAQuestionAboutALineThatMoved() {
        var till = till();
        CODES.forEach(code -> scan(till, code));
        till.accept(new LineRequest.Select(1));
        till.accept(new LineRequest.ChangePrice(till.ticket().currentLine()));

        till.accept(new LineRequest.Remove(0));
        till.accept(new TicketRequest.Answer("1.00"));
        slow.catchUp();

        assertThat(till.ticket().model().promptProperty().get()).isNull();
        assertThat(prices(till)).containsExactly(Money.of("9.75"), Money.of("13.00"));
    }

    @Test
    void keepsAQuestionOpenWhileOnlyOtherLinesBelowItChange() {
        var till = till();
        CODES.forEach(code -> scan(till, code));
        till.accept(new LineRequest.Select(1));
        till.accept(new LineRequest.ChangePrice(till.ticket().currentLine()));

        till.accept(new LineRequest.Remove(2));
        till.accept(new TicketRequest.Answer("1.00"));
        slow.catchUp();

        assertThat(prices(till)).containsExactly(Money.of("6.50"), Money.of("1.00"));
    }

    @Test
    void closesTheDiscountQuestionOfAParkedTicket() {
        var till = till();
        scan(till, CODES.getFirst());
        till.accept(new TicketRequest.DiscountAll());

        till.accept(new TicketRequest.Park());
        slow.catchUp();

        assertThat(till.ticket().model().promptProperty().get()).isNull();
    }

    @Test
    void keepsItemsRungUpWhileATicketIsRecalled() {
        var till = till();
        scan(till, CODES.getFirst());
        till.ticket().parking().park("");
        slow.catchUp();

        till.recall();
        sellAVoucher(till);
        slow.catchUp();

        assertThat(till.ticket().basket().lines())
                .extracting(BasketLine::item)
                .hasOnlyElementsOfType(Item.VoucherItem.class)
                .hasSize(1);
        assertThat(messages.only().happened())
                .isEqualTo(Texts.of("sell", Language.ENGLISH).get("sell.parked.stays"));
        assertThat(parked())
                .singleElement()
                .satisfies(ticket -> assertThat(
                                TicketText.name(ticket.basket().lines().getFirst()))
                        .isEqualTo(office.article("A1").displayName()));
        assertThat(till.ticket().model().parked()).hasSize(1);
    }

    @Test
    void showsWhatAnotherTillParkedWithoutBeingAsked() {
        var context = context(Language.ENGLISH, slow.tasks());
        var shop = office.shop();
        var tills = new ShopTills(shop.journal().till(), shop.tills(), true);
        var ticket = new TicketController(context, shop.counter(), shop.customerFile(), tills);
        ticket.start();
        slow.catchUp();
        var openTickets = shop.counter().openTickets();
        var other = UUID.randomUUID();
        var basket = shop.counter()
                .register()
                .giftVoucher(Basket.EMPTY, Money.euros(20))
                .orThrow();
        openTickets.save(shop.journal().till(), other, basket);
        openTickets.park(office.owner(), other, "the lady with the hat");

        ticket.followOtherTills();
        slow.catchUp();

        assertThat(ticket.model().parked())
                .singleElement()
                .satisfies(parked -> assertThat(parked.title()).isEqualTo("the lady with the hat"));
    }

    @Test
    void parksATicketWithItsLastChange() {
        var till = till();
        scan(till, CODES.getFirst());
        till.accept(new LineRequest.More(till.ticket().currentLine()));
        till.accept(new LineRequest.More(till.ticket().currentLine()));

        till.ticket().parking().park("");
        sellAVoucher(till);
        slow.catchUp();

        assertThat(parked())
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.basket()
                                .price(new PriceBook(LocalDate.EPOCH))
                                .count())
                        .isEqualTo(3));
    }
}
