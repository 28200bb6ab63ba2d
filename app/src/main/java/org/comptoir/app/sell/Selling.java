package org.comptoir.app.sell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.comptoir.app.sell.counter.Looking;
import org.comptoir.app.sell.counter.SellModel;
import org.comptoir.app.sell.counter.SellRequest;
import org.comptoir.app.sell.finding.Found;
import org.comptoir.app.sell.finding.OneField;
import org.comptoir.app.sell.finding.Scans;
import org.comptoir.app.sell.lines.CustomerOnTicket;
import org.comptoir.app.sell.lines.Goods;
import org.comptoir.app.sell.lines.LineChanges;
import org.comptoir.app.sell.lines.LineQuestions;
import org.comptoir.app.sell.lines.TicketOnScreen;
import org.comptoir.app.sell.tile.TileItem;
import org.comptoir.app.ticket.TicketCustomer;
import org.comptoir.app.ticket.TicketRequest;
import org.comptoir.app.ticket.workplace.Notice;
import org.comptoir.app.ticket.workplace.Workplace;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.vouchers.VoucherCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// What happens on the sale screen, without the screen.
final class Selling {

    /// What the sale leaves to others.
    ///
    /// @param pay with a voucher to begin with, or without one
    /// @param createArticle of an unknown barcode
    /// @param openArticles where they are made and imported
    /// @param mayTicketChange asked before the ticket changes, because it may be being paid for; says so if not
    record Ways(
            Consumer<@Nullable VoucherCode> pay,
            Consumer<Sale> reprint,
            Runnable openDrawer,
            Consumer<CustomerId> openCustomer,
            Consumer<String> createArticle,
            Runnable openArticles,
            BooleanSupplier mayTicketChange) {}

    private static final String SOLD_BEFORE = "sold-before";

    private final Workplace at;
    private final SellModel model;
    private final Ways ways;
    private final TicketOnScreen ticket;
    private final TilePage tiles;
    private final Goods goods;
    private final LineChanges lines;
    private final LineQuestions questions;
    private final OneField field;
    private final KeptTickets kept;
    private final Parking parking;
    private final CustomerOnTicket customer;
    private final Scans scans;

    Selling(Workplace at, SellModel model, Ways ways) {
        this.at = at;
        this.model = model;
        this.ways = ways;
        ticket = new TicketOnScreen(at, model.ticket(), ways.mayTicketChange());
        tiles = new TilePage(at, model);
        goods = new Goods(at, ticket, model);
        lines = new LineChanges(at, ticket);
        questions = new LineQuestions(at, ticket, lines, model);
        kept = new KeptTickets(at, model, ticket.text());
        parking = new Parking(at, ticket, kept);
        customer = new CustomerOnTicket(at, ticket);
        var customers = new NewCustomers(at, this::attach);
        scans = new Scans(
                at,
                goods,
                new Scans.Ways(this::attach, ways.reprint(), this::payWith, this::searchFor, ways.createArticle()));
        field = new OneField(at, model, new OneField.Ways(this::found, customers::make, scans::badQuantity));
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

    void sellTo(CustomerId id) {
        customer.attach(id);
    }

    /// After a sale: the next ticket, and what there is left of the goods.
    void startNew() {
        at.voice().takeBack(SOLD_BEFORE);
        ticket.startNew();
        field.clear();
        tiles.refresh();
        kept.refresh();
    }

    /// The ticket was changed after a sale whose answer never came: it is not sold as it is now, and what is new on it
    /// must not be lost.
    void soldBefore(Sale sale) {
        ticket.renew();
        var texts = at.texts("sell");
        var happened = texts.get(
                "sell.sold.before",
                at.formats().count(sale.number()),
                at.formats().money(sale.total()));
        at.voice()
                .say(
                        SOLD_BEFORE,
                        new Notice(
                                Notice.Kind.AMBER,
                                MaterialDesignA.ALERT_OUTLINE,
                                happened,
                                texts.get("sell.sold.before.hint"),
                                List.of()));
    }

    private void found(Found found, Quantity quantity) {
        var isFavourite = model.lookingProperty().get() == Looking.FAVOURITE;
        field.clear();
        if (isFavourite && found instanceof Found.Goods(var article)) {
            addFavourite(article);
        } else {
            scans.take(found, quantity);
        }
    }

    private void attach(TicketCustomer attached) {
        field.clear();
        customer.attach(attached);
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
            case SellRequest.OpenArticles() -> ways.openArticles().run();
            case SellRequest.OfTicket(var ofTicket) -> accept(ofTicket);
            case SellRequest.Park() -> park();
            case SellRequest.DiscountAll() -> questions.discountOnAll();
            case SellRequest.OpenDrawer() -> ways.openDrawer().run();
            case SellRequest.Pay() -> pay();
            case SellRequest.Reprint(var ignored) -> kept.last().ifPresent(ways.reprint());
            case SellRequest.Recall(var waiting) -> parking.recall(waiting);
        }
    }

    private void accept(TicketRequest request) {
        switch (request) {
            case TicketRequest.Select(var line) -> ticket.select(line);
            case TicketRequest.More(var line) -> lines.more(line);
            case TicketRequest.Less(var line) -> lines.less(line);
            case TicketRequest.ChangePrice(var line) -> questions.price(line);
            case TicketRequest.ChangeDiscount(var line) -> questions.discount(line);
            case TicketRequest.ChangeNote(var line) -> questions.note(line);
            case TicketRequest.Remove(var line) -> lines.remove(line);
            case TicketRequest.AddCustomer() -> look(Looking.CUSTOMER);
            case TicketRequest.RemoveCustomer() -> customer.remove();
            case TicketRequest.UseVoucher() -> customer.useVoucher(this::payWith);
            case TicketRequest.OpenCustomer() -> customer.open(ways.openCustomer());
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
        } else {
            tiles.article(tile.key())
                    .ifPresent(article -> field.withQuantity(quantity -> goods.add(article, quantity)));
        }
    }

    void look(Looking looking) {
        model.askProperty().set(null);
        field.look(looking);
    }

    void pay() {
        pay(null);
    }

    private void payWith(VoucherCode voucher) {
        pay(voucher);
    }

    private void pay(@Nullable VoucherCode voucher) {
        if (ticket.basket().isEmpty()) {
            at.warn(at.texts("sales").get("sales.refused.empty"));
        } else {
            ways.pay().accept(voucher);
        }
    }

    void park() {
        parking.park();
        field.clear();
    }

    /// Takes back the newest of those that wait.
    void recallNewest() {
        parking.recallNewest();
    }

    /// Changes the line that a key means.
    void onLine(ObjIntConsumer<LineChanges> change) {
        change.accept(lines, lines.meant());
    }

    /// Asks for something of the line that a key means.
    void askOfLine(ObjIntConsumer<LineQuestions> ask) {
        ask.accept(questions, lines.meant());
    }
}
