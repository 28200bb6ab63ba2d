package org.comptoir.app.sell;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.comptoir.app.ticket.CustomerReading;
import org.comptoir.app.ticket.Notice;
import org.comptoir.app.ticket.TicketCustomer;
import org.comptoir.app.ticket.TicketRequest;
import org.comptoir.app.ticket.Workplace;
import org.comptoir.pos.catalogue.Article;
import org.comptoir.pos.catalogue.SaveResult;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.language.Texts;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.Sale;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What happens on the sale screen, without the screen.
final class Selling {

    /// What the sale leaves to others.
    ///
    /// @param pay with a voucher's code to begin with, or an empty one
    record Ways(Consumer<String> pay, Consumer<Sale> reprint, Runnable openDrawer, Consumer<CustomerId> openCustomer) {}

    private final Workplace at;
    private final SellModel model;
    private final Ways ways;
    private final Texts texts;
    private final TicketOnScreen ticket;
    private final TilePage tiles;
    private final Goods goods;
    private final LineChanges lines;
    private final OneField field;
    private final KeptTickets kept;
    private final Scans scans;

    Selling(Workplace at, SellModel model, Ways ways) {
        this.at = at;
        this.model = model;
        this.ways = ways;
        texts = at.texts("sell");
        ticket = new TicketOnScreen(at, model.ticket());
        tiles = new TilePage(at, model);
        goods = new Goods(at, ticket, model);
        lines = new LineChanges(at, ticket, model);
        kept = new KeptTickets(at, model, ticket.text());
        var customers = new NewCustomers(at, this::attach);
        scans = new Scans(at, goods, new Scans.Ways(this::attach, ways.reprint(), ways.pay(), this::searchFor));
        field = new OneField(at, model, this::found, customers::make);
    }

    /// Reads what the screen shows at first, with the ticket that was on it when the program ended.
    void start() {
        goods.prepare(() -> {});
        tiles.refresh();
        ticket.restore(kept::refresh);
    }

    /// Reads again what may have changed while another screen was shown.
    void refresh() {
        goods.prepare(() -> {});
        tiles.refresh();
        kept.refresh();
    }

    TicketOnScreen ticket() {
        return ticket;
    }

    void scan(String code) {
        model.askProperty().set(null);
        field.scan(code);
    }

    void sellTo(CustomerId customer) {
        at.guard(at.tasks().of(() -> new CustomerReading(at).read(customer)))
                .then(found -> found.ifPresent(this::attach))
                .start();
    }

    /// After a sale: the next ticket, and what there is left of the goods.
    void startNew() {
        ticket.startNew();
        field.clear();
        tiles.refresh();
        kept.refresh();
    }

    private void found(Found found, Quantity quantity) {
        if (model.lookingProperty().get() == Looking.FAVOURITE && found instanceof Found.Goods(var article)) {
            field.clear();
            addFavourite(article);
            return;
        }
        field.clear();
        scans.take(found, quantity);
    }

    private void attach(TicketCustomer customer) {
        field.clear();
        ticket.attach(customer);
    }

    private void searchFor(String text) {
        field.clear();
        model.searchProperty().set(text);
        field.type(text);
    }

    private void addFavourite(Article article) {
        at.guard(at.tasks().of(() -> new Favourites(at).add(article)))
                .then(saved -> {
                    at.voice().done(SaveResult.sentence(saved, at.texts("catalogue")));
                    tiles.choose(null);
                })
                .start();
    }

    void accept(SellRequest request) {
        switch (request) {
            case SellRequest.Typed(var text) -> field.type(text);
            case SellRequest.Entered(var text) -> field.enter(text);
            case SellRequest.Step(var by) -> field.step(by);
            case SellRequest.TakeHit(var hit) -> field.take(hit);
            case SellRequest.Answer(var text) -> answer(text);
            case SellRequest.Back() -> back();
            case SellRequest.ChooseFavourites() -> tiles.choose(null);
            case SellRequest.ChooseCategory(var category) -> tiles.choose(category);
            case SellRequest.Press(var tile) -> press(tile);
            case SellRequest.AddFavourite() -> look(Looking.FAVOURITE);
            case SellRequest.OfTicket(var ofTicket) -> accept(ofTicket);
            case SellRequest.Park() -> park();
            case SellRequest.DiscountAll() -> lines.askDiscountOnAll();
            case SellRequest.OpenDrawer() -> ways.openDrawer().run();
            case SellRequest.Pay() -> pay("");
            case SellRequest.Reprint(var ignored) -> kept.last().ifPresent(ways.reprint());
            case SellRequest.Recall(var waiting) -> kept.requestId(waiting).ifPresent(this::recall);
        }
    }

    private void answer(String text) {
        var ask = model.askProperty().get();
        if (ask == null) {
            return;
        }
        model.faultProperty().set("");
        var fault = ask.answer().apply(text);
        if (fault.isPresent()) {
            model.faultProperty().set(fault.get());
        } else if (model.askProperty().get() == ask) {
            model.askProperty().set(null);
        }
    }

    private void back() {
        if (model.askProperty().get() != null) {
            model.askProperty().set(null);
        } else {
            field.clear();
        }
    }

    private void press(TileItem tile) {
        model.askProperty().set(null);
        if (tile.key() == TilePage.VOUCHER) {
            goods.addVoucher();
            return;
        }
        var before = model.searchProperty().get();
        tiles.article(tile.key()).ifPresent(article -> {
            field.clear();
            goods.add(article, OneField.quantityBefore(before));
        });
    }

    void look(Looking looking) {
        model.askProperty().set(null);
        field.look(looking);
    }

    private void accept(TicketRequest request) {
        switch (request) {
            case TicketRequest.Select(var line) -> ticket.select(line);
            case TicketRequest.More(var line) -> lines.more(line);
            case TicketRequest.Less(var line) -> lines.less(line);
            case TicketRequest.ChangePrice(var line) -> lines.askPrice(line);
            case TicketRequest.ChangeDiscount(var line) -> lines.askDiscount(line);
            case TicketRequest.ChangeNote(var line) -> lines.askNote(line);
            case TicketRequest.Remove(var line) -> lines.remove(line);
            case TicketRequest.AddCustomer() -> look(Looking.CUSTOMER);
            case TicketRequest.RemoveCustomer() -> removeCustomer();
            case TicketRequest.UseVoucher() -> useVoucher();
            case TicketRequest.OpenCustomer() -> {
                var customer = ticket.customer();
                if (customer != null) {
                    ways.openCustomer().accept(customer.customer().id());
                }
            }
        }
    }

    private void removeCustomer() {
        var customer = ticket.customer();
        ticket.detach();
        if (customer != null) {
            var id = ticket.requestId();
            var words = texts.get("sell.customer.removed", customer.customer().displayName());
            at.voice().undoable(MaterialDesignA.ACCOUNT_REMOVE_OUTLINE, words, () -> {
                if (id.equals(ticket.requestId())) {
                    ticket.attach(customer);
                }
            });
        }
    }

    private void useVoucher() {
        var customer = ticket.customer();
        if (customer != null && !customer.vouchers().isEmpty()) {
            pay(customer.vouchers().getFirst().code().scanned());
        }
    }

    private void pay(String voucher) {
        if (ticket.basket().isEmpty()) {
            say(at.texts("sales").get("sales.refused.empty"));
        } else {
            ways.pay().accept(voucher);
        }
    }

    void pay() {
        pay("");
    }

    /// Puts the ticket aside; it can be undone while the message is there.
    void park() {
        if (ticket.basket().isEmpty()) {
            return;
        }
        var id = ticket.requestId();
        ticket.park("", kept::refresh);
        field.clear();
        at.voice().undoable(MaterialDesignP.PAUSE_CIRCLE_OUTLINE, texts.get("sell.parked.done"), () -> recall(id));
    }

    /// Takes back the newest of those that wait.
    void recallNewest() {
        kept.newest().ifPresent(this::recall);
    }

    private void recall(UUID id) {
        if (!ticket.basket().isEmpty()) {
            ticket.park("", () -> {});
        }
        ticket.recall(id, () -> say(texts.get("sell.parked.gone")), kept::refresh);
    }

    private void say(String words) {
        var notice = new Notice(Notice.Kind.AMBER, MaterialDesignA.ALERT_OUTLINE, words, "", List.of());
        at.voice().say("scan", notice);
    }

    /// The line that a key means.
    void onLine(BiConsumer<LineChanges, Integer> change) {
        change.accept(lines, lines.meant());
    }
}
