package org.comptoir.desktop.till;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.comptoir.desktop.till.counter.SearchMode;
import org.comptoir.desktop.till.counter.TillModel;
import org.comptoir.desktop.till.counter.TillRequest;
import org.comptoir.desktop.till.finding.ItemSearch;
import org.comptoir.desktop.till.finding.LookupResult;
import org.comptoir.desktop.till.finding.ScanHandler;
import org.comptoir.desktop.till.lines.ItemAdder;
import org.comptoir.desktop.till.lines.LineChanges;
import org.comptoir.desktop.till.lines.LinePrompts;
import org.comptoir.desktop.till.lines.TicketCustomerActions;
import org.comptoir.desktop.till.lines.TicketOnScreen;
import org.comptoir.desktop.till.ticket.TicketCustomer;
import org.comptoir.desktop.till.ticket.TicketRequest;
import org.comptoir.desktop.till.tile.TileItem;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.desktop.till.workplace.TillMessage;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.vouchers.VoucherCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// What happens on the sale screen, without the screen.
final class TicketController {

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

    private final TillContext context;
    private final TillModel model;
    private final Ways ways;
    private final TicketOnScreen ticket;
    private final CatalogueTiles tiles;
    private final ItemAdder goods;
    private final LineChanges lines;
    private final LinePrompts questions;
    private final ItemSearch field;
    private final ParkedTickets kept;
    private final Parking parking;
    private final TicketCustomerActions customer;
    private final ScanHandler scans;

    TicketController(TillContext context, TillModel model, Ways ways) {
        this.context = context;
        this.model = model;
        this.ways = ways;
        ticket = new TicketOnScreen(context, model.ticket(), ways.mayTicketChange());
        tiles = new CatalogueTiles(context, model);
        goods = new ItemAdder(context, ticket, model);
        lines = new LineChanges(context, ticket);
        questions = new LinePrompts(context, ticket, lines, model);
        kept = new ParkedTickets(context, model, ticket.text());
        parking = new Parking(context, ticket, kept);
        customer = new TicketCustomerActions(context, ticket);
        var customers = new NewCustomers(context, this::attach);
        scans = new ScanHandler(
                context,
                goods,
                new ScanHandler.Ways(
                        this::attach, ways.reprint(), this::payWith, this::searchFor, ways.createArticle()));
        field = new ItemSearch(context, model, new ItemSearch.Ways(this::found, customers::make, scans::badQuantity));
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
        context.voice().dismiss(SOLD_BEFORE);
        ticket.startNew();
        field.clear();
        tiles.refresh();
        kept.refresh();
    }

    /// The ticket was changed after a sale whose answer never came: it is not sold as it is now, and what is new on it
    /// must not be lost.
    void soldBefore(Sale sale) {
        ticket.renew();
        var texts = context.texts("sell");
        var happened = texts.get(
                "sell.sold.before", sale.number().toString(), context.formats().money(sale.total()));
        context.voice()
                .say(
                        SOLD_BEFORE,
                        new TillMessage(
                                TillMessage.Kind.AMBER,
                                MaterialDesignA.ALERT_OUTLINE,
                                happened,
                                texts.get("sell.sold.before.hint"),
                                List.of()));
    }

    private void found(LookupResult found, Quantity quantity) {
        var isFavourite = model.lookingProperty().get() == SearchMode.FAVOURITE;
        field.clear();
        if (isFavourite && found instanceof LookupResult.Goods(var article)) {
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
        var by = context.signedIn().get();
        context.guard(context.tasks().of(() -> new Favourites(context).add(by, article)))
                .onSuccess(saved -> {
                    context.voice().done(SaveResult.sentence(saved, context.texts("catalogue")));
                    tiles.choose(null);
                })
                .start();
    }

    void accept(TillRequest request) {
        switch (request) {
            case TillRequest.Typed(var text) -> field.type(text);
            case TillRequest.Entered(var text) -> field.enter(text);
            case TillRequest.Step(var by) -> field.step(by);
            case TillRequest.TakeHit(var hit) -> field.take(hit);
            case TillRequest.Answer(var text) -> answer(text);
            case TillRequest.Back() -> back();
            case TillRequest.ChooseFavourites() -> tiles.choose(null);
            case TillRequest.ChooseCategory(var category) -> tiles.choose(category);
            case TillRequest.Press(var tile) -> press(tile);
            case TillRequest.AddFavourite() -> look(SearchMode.FAVOURITE);
            case TillRequest.OpenArticles() -> ways.openArticles().run();
            case TillRequest.OfTicket(var ofTicket) -> accept(ofTicket);
            case TillRequest.Park() -> park();
            case TillRequest.DiscountAll() -> questions.discountOnAll();
            case TillRequest.OpenDrawer() -> ways.openDrawer().run();
            case TillRequest.Pay() -> pay();
            case TillRequest.Reprint(var ignored) -> kept.last().ifPresent(ways.reprint());
            case TillRequest.Recall(var waiting) -> parking.recall(waiting);
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
            case TicketRequest.AddCustomer() -> look(SearchMode.CUSTOMER);
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
        if (tile.key() == CatalogueTiles.VOUCHER) {
            goods.addVoucher();
        } else {
            tiles.article(tile.key())
                    .ifPresent(article -> field.withQuantity(quantity -> goods.add(article, quantity)));
        }
    }

    void look(SearchMode looking) {
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
            context.warn(context.texts("sales").get("sales.refused.empty"));
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
    void askOfLine(ObjIntConsumer<LinePrompts> ask) {
        ask.accept(questions, lines.meant());
    }
}
