package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.desktop.office.ManualScheduler;
import org.comptoir.desktop.office.TillTest;
import org.comptoir.desktop.till.counter.TillModel;
import org.comptoir.desktop.till.counter.TillRequest;
import org.comptoir.desktop.till.lines.LineChanges;
import org.comptoir.desktop.till.lines.LinePrompts;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.ticket.TicketText;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A ticket that is changed before its last change was kept.
class SlowTicketTest extends TillTest {

    private static final List<String> CODES = List.of("3760000000000", "3760000000001", "3760000000002");

    private final ManualScheduler slow = new ManualScheduler();
    private final TillModel model = new TillModel();

    @BeforeEach
    void clearTheTill() {
        var tickets = office.shop().counter().openTickets();
        var name = office.shop().till().id();
        tickets.resume(name).ifPresent(ticket -> tickets.delete(ticket.requestId()));
        tickets.parked().forEach(ticket -> tickets.delete(ticket.requestId()));
    }

    private TicketController selling() {
        var context =
                new TillContext(office.shop(), office::owner, slow.tasks(), office.formats(Language.ENGLISH), voice);
        var ways = new TicketController.Ways(
                voucher -> {}, sale -> {}, () -> {}, customer -> {}, code -> {}, () -> {}, () -> true);
        var selling = new TicketController(context, model, ways);
        selling.start();
        slow.catchUp();
        return selling;
    }

    private void scan(TicketController selling, String code) {
        selling.scan(code);
        slow.catchUp();
    }

    /// Something that is put on the ticket at once, without being looked for.
    private void sellAVoucher(TicketController selling) {
        var tile = model.tiles().stream()
                .filter(any -> any.key() == CatalogueTiles.VOUCHER)
                .findFirst()
                .orElseThrow();
        selling.accept(new TillRequest.Press(tile));
        selling.accept(new TillRequest.Answer("50"));
    }

    private static List<OpenTicket> parked() {
        return office.shop().counter().openTickets().parked();
    }

    private static List<Money> prices(TicketController selling) {
        return selling.ticket().basket().lines().stream()
                .map(BasketLine::unitPrice)
                .toList();
    }

    @Test
    void closesAQuestionAboutALineThatMovedUp() {
        var selling = selling();
        CODES.forEach(code -> scan(selling, code));
        selling.accept(new TillRequest.OfTicket(new TicketRequest.Select(1)));
        selling.askOfLine(LinePrompts::price);

        selling.accept(new TillRequest.OfTicket(new TicketRequest.Remove(0)));
        selling.accept(new TillRequest.Answer("1.00"));
        slow.catchUp();

        assertThat(model.askProperty().get()).isNull();
        assertThat(prices(selling)).containsExactly(Money.of("9.75"), Money.of("13.00"));
    }

    @Test
    void keepsAQuestionOpenWhileOnlyOtherLinesBelowItChange() {
        var selling = selling();
        CODES.forEach(code -> scan(selling, code));
        selling.accept(new TillRequest.OfTicket(new TicketRequest.Select(1)));
        selling.askOfLine(LinePrompts::price);

        selling.accept(new TillRequest.OfTicket(new TicketRequest.Remove(2)));
        selling.accept(new TillRequest.Answer("1.00"));
        slow.catchUp();

        assertThat(prices(selling)).containsExactly(Money.of("6.50"), Money.of("1.00"));
    }

    @Test
    void closesTheDiscountOnATicketThatIsPutAside() {
        var selling = selling();
        scan(selling, CODES.getFirst());
        selling.accept(new TillRequest.DiscountAll());

        selling.park();
        slow.catchUp();

        assertThat(model.askProperty().get()).isNull();
    }

    @Test
    void keepsWhatIsRungUpWhileAParkedTicketIsLookedFor() {
        var selling = selling();
        scan(selling, CODES.getFirst());
        selling.park();
        slow.catchUp();

        selling.recallNewest();
        sellAVoucher(selling);
        slow.catchUp();

        assertThat(selling.ticket().basket().lines())
                .extracting(BasketLine::item)
                .hasOnlyElementsOfType(Item.VoucherItem.class)
                .hasSize(1);
        assertThat(voice.notice().happened())
                .isEqualTo(Texts.of("sell", Language.ENGLISH).get("sell.parked.stays"));
        assertThat(parked())
                .singleElement()
                .satisfies(ticket -> assertThat(
                                TicketText.name(ticket.basket().lines().getFirst()))
                        .isEqualTo(office.article("A1").displayName()));
        assertThat(model.parked()).hasSize(1);
    }

    @Test
    void parksATicketWithItsLastChangeThoughTheNextOneIsBegun() {
        var selling = selling();
        scan(selling, CODES.getFirst());
        selling.onLine(LineChanges::more);
        selling.onLine(LineChanges::more);

        selling.park();
        sellAVoucher(selling);
        slow.catchUp();

        assertThat(parked())
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.basket()
                                .price(new PriceBook(LocalDate.EPOCH))
                                .count())
                        .isEqualTo(3));
    }
}
