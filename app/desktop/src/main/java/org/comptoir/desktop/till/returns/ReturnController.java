package org.comptoir.desktop.till.returns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketStage;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.money.QuantityText;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.Scanned;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.LookupResult;
import org.comptoir.shop.selling.LookupResult.DamagedVoucher;
import org.comptoir.shop.selling.LookupResult.FoundArticle;
import org.comptoir.shop.selling.LookupResult.FoundCoupon;
import org.comptoir.shop.selling.LookupResult.FoundCustomer;
import org.comptoir.shop.selling.LookupResult.FoundLabel;
import org.comptoir.shop.selling.LookupResult.FoundSale;
import org.comptoir.shop.selling.LookupResult.FoundVoucher;
import org.comptoir.shop.selling.LookupResult.NothingFound;
import org.comptoir.shop.selling.LookupResult.UnknownLabel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// Takes goods back: finds their receipt and puts what is returned on the ticket, beside what is sold instead. The
/// ticket alone holds what was chosen, so that it is saved, parked and recalled with it.
public final class ReturnController {

    private static final int MAX_WORDS = 200;

    /// @param sale the receipt as printed
    /// @param ticket what is left of it
    private record Opened(Sale sale, SoldTicket ticket) {}

    private final ScreenContext context;
    private final SellingServices services;
    private final TicketController ticket;
    private final ReceiptIssuer receipts;
    private final ReturnTexts texts;
    private final ReturnModel model = new ReturnModel();
    private final SerialTasks finding;
    private final SerialTasks searching;
    private final UnreceiptedLines unreceipted;
    private @Nullable Opened opened;

    public ReturnController(
            ScreenContext context, SellingServices services, TicketController ticket, ReceiptIssuer receipts) {
        this.context = context;
        this.services = services;
        this.ticket = ticket;
        this.receipts = receipts;
        texts = new ReturnTexts(context.formats());
        unreceipted = new UnreceiptedLines(context, services, ticket, texts);
        finding = new SerialTasks(context.tasks());
        searching = new SerialTasks(context.tasks());
        model.searchProperty().subscribe((before, typed) -> search());
        ticket.model().lines().subscribe(this::show);
        ticket.model().stageProperty().subscribe(this::follow);
    }

    /// The next customer's ticket begins with the catalogue. After a refused refund, what is left of the receipt is
    /// read
    /// again.
    private void follow(TicketStage before, TicketStage now) {
        if (before == TicketStage.SOLD) {
            close();
        } else if (before == TicketStage.BEING_PAID && now == TicketStage.OPEN && opened != null) {
            open(opened.sale().number());
        }
    }

    public ReturnModel model() {
        return model;
    }

    public boolean isOpen() {
        return model.stepProperty().get() != ReturnStep.CLOSED;
    }

    /// Looks for a receipt, or goes on with the one that the ticket returns something of.
    public void begin() {
        var returned = ticket.basket().lines().stream()
                .filter(line -> line.item() instanceof ReturnItem)
                .map(line -> ((ReturnItem) line.item()).ticket().number())
                .reduce((first, last) -> last);
        if (returned.isPresent() && model.stepProperty().get() == ReturnStep.CLOSED) {
            open(returned.get());
        } else if (!context.may(Permission.REFUND)) {
            beginWithoutReceipt();
        } else if (mayReturn()) {
            find();
        }
    }

    /// Who may not look for receipts can have somebody allow a return without one.
    private void beginWithoutReceipt() {
        if (ticket.mayChange()) {
            ticket.closePrompt();
            withoutReceipt();
        }
    }

    private boolean mayReturn() {
        return context.permits(Permission.REFUND) && ticket.mayChange();
    }

    /// Whoever may not take them back alone has somebody asked before the payment.
    private void withoutReceipt() {
        opened = null;
        model.searchProperty().set("");
        model.captionProperty().set(texts.of("returns.without"));
        model.lines().clear();
        model.stepProperty().set(ReturnStep.WITHOUT);
        show();
    }

    private boolean isWithoutReceipt() {
        return model.stepProperty().get() == ReturnStep.WITHOUT;
    }

    private void find() {
        ticket.closePrompt();
        opened = null;
        model.searchProperty().set("");
        model.receipts().clear();
        model.stepProperty().set(ReturnStep.FIND);
        search();
    }

    /// Shows what can be returned of a sale.
    public void open(SaleNumber number) {
        if (!mayReturn()) {
            return;
        }
        ticket.closePrompt();
        finding.next(
                () -> services.sales()
                        .byNumber(number)
                        .flatMap(sale -> services.returns().ticket(number).map(left -> new Opened(sale, left))),
                (Work<Optional<Opened>> work) -> work.onSuccess(found ->
                        found.ifPresentOrElse(this::choose, () -> warn("returns.unknown", number.toString()))));
    }

    private void choose(Opened found) {
        opened = found;
        context.messages().dismiss(TicketController.TOPIC);
        model.searchProperty().set("");
        model.captionProperty().set(texts.caption(found.sale()));
        model.lines().clear();
        model.stepProperty().set(ReturnStep.CHOOSE);
        adjust(found.ticket());
        show();
        if (found.ticket().lines().isEmpty()) {
            warn("returns.nothingsold", found.sale().number().toString());
        }
    }

    /// What another till took back since the ticket was made cannot be returned again.
    private void adjust(SoldTicket now) {
        for (var sold : now.lines()) {
            var line = onTicket(sold.position());
            if (line.isPresent() && !((ReturnItem) line.get().item()).ticket().equals(now)) {
                var quantity = chosen(sold.position());
                var most = quantity.compareTo(sold.returnable()) < 0 ? quantity : sold.returnable();
                put(sold, most, terms(sold.position()), words(sold.position()));
                if (!most.equals(quantity)) {
                    context.messages().warn(TicketController.TOPIC, Message.of(texts.tooMuch(sold)));
                }
            }
        }
    }

    /// Back to the catalogue; what was chosen stays on the ticket.
    public void close() {
        opened = null;
        model.searchProperty().set("");
        model.stepProperty().set(ReturnStep.CLOSED);
    }

    /// One step back: empties the field first.
    public void back() {
        if (model.searchProperty().get().isEmpty()) {
            close();
        } else {
            model.searchProperty().set("");
        }
    }

    public void accept(ReturnRequest request) {
        switch (request) {
            case ReturnRequest.Enter() -> enter();
            case ReturnRequest.Open(var sale) -> open(sale);
            case ReturnRequest.FindAnother() -> find();
            case ReturnRequest.WithoutReceipt() -> withoutReceipt();
            case ReturnRequest.Back() -> close();
            case ReturnRequest.TakeAll() -> takeAll();
            case ReturnRequest.Reprint() -> {
                if (opened != null) {
                    receipts.reprint(opened.sale());
                }
            }
            case ReturnRequest.More(var line) -> count(line, 1);
            case ReturnRequest.Less(var line) -> count(line, -1);
            case ReturnRequest.TypeQuantity(var line, var typed) -> type(line, typed);
            case ReturnRequest.ChooseReason(var line, var reason) ->
                change(line, terms(line).with(reason));
            case ReturnRequest.ChooseGoods(var line, var goods) ->
                change(line, terms(line).with(goods));
            case ReturnRequest.TypeWords(var line, var words) -> say(line, words);
        }
    }

    /// A code from the scanner: a receipt is opened; an article is returned, or else sold instead.
    public void scan(Scanned scanned) {
        model.searchProperty().set("");
        finding.next(
                () -> services.itemLookup().find(scanned), (Work<LookupResult> work) -> work.onSuccess(this::handle));
    }

    private void handle(LookupResult found) {
        switch (found) {
            case FoundSale(var sale) -> open(sale.number());
            case FoundArticle(var article) when isWithoutReceipt() -> unreceipted.add(article);
            case FoundArticle(var article) when opened != null -> takeOrSell(article);
            case FoundArticle(var article) -> model.searchProperty().set(article.displayName());
            case FoundLabel(var article, var ignored) when opened != null -> takeOrSell(article);
            case FoundLabel(var article, var ignored) -> model.searchProperty().set(article.displayName());
            case UnknownLabel(var label) -> warn("returns.unknown", label.code());
            case FoundCoupon(var promotion, var coupon) -> ticket.addCoupon(promotion, coupon);
            case FoundCustomer(var customer)
            when opened == null -> model.searchProperty().set(customer.displayName());
            case FoundCustomer(var customer) -> ticket.attach(customer.id(), customer.displayName());
            case FoundVoucher ignored -> warn("returns.voucher", "");
            case DamagedVoucher ignored -> warn("returns.voucher", "");
            case NothingFound(var text) -> warn("returns.unknown", text);
        }
    }

    private void enter() {
        var typed = model.searchProperty().get().strip();
        if (typed.isEmpty()) {
            return;
        }
        if (isWithoutReceipt()) {
            enterArticle(typed);
        } else if (opened == null) {
            enterReceipt(typed);
        } else if (!takeNamed(typed)) {
            scan(ScanReader.read(typed));
        }
    }

    /// A number, a scanned code, or else the first receipt that was found.
    private void enterReceipt(String typed) {
        var scanned = ScanReader.read(typed);
        if (scanned instanceof Scanned.TicketCode) {
            scan(scanned);
            return;
        }
        context.work(by -> services.receiptSearch().find(by, typed))
                .onSuccess(found -> found.stream()
                        .findFirst()
                        .map(SaleSummary::number)
                        .ifPresentOrElse(this::open, () -> warn("returns.unknown", typed)))
                .start();
    }

    /// A code, or else the first article of that name.
    private void enterArticle(String typed) {
        model.searchProperty().set("");
        finding.next(
                () -> switch (services.itemLookup().find(ScanReader.read(typed))) {
                    case NothingFound ignored ->
                        services.catalogue().find(typed, 1).stream()
                                .findFirst()
                                .<LookupResult>map(FoundArticle::new)
                                .orElseGet(() -> new NothingFound(typed));
                    case LookupResult found -> found;
                },
                (Work<LookupResult> work) -> work.onSuccess(this::handle));
    }

    private void search() {
        if (model.stepProperty().get() != ReturnStep.FIND) {
            return;
        }
        var typed = model.searchProperty().get();
        var staff = context.staff();
        model.searchingProperty().set(true);
        searching.latest(
                "receipts",
                () -> services.receiptSearch().find(staff, typed),
                (Work<List<SaleSummary>> work) -> work.onSuccess(found -> {
                            model.receipts()
                                    .setAll(found.stream().map(texts::hit).toList());
                        })
                        .onFinished(() -> model.searchingProperty().set(false)));
    }

    /// By its name, as a receipt without readable codes is worked off.
    private boolean takeNamed(String typed) {
        var known = opened;
        var words = typed.toLowerCase(Locale.ROOT);
        var line = known == null
                ? Optional.<SoldTicket.Line>empty()
                : known.ticket().lines().stream()
                        .filter(sold ->
                                ReturnTexts.name(sold).toLowerCase(Locale.ROOT).contains(words))
                        .filter(sold -> left(sold).isPositive())
                        .findFirst();
        line.ifPresent(sold -> {
            model.searchProperty().set("");
            count(sold.position(), 1);
        });
        return line.isPresent();
    }

    private void takeOrSell(Article article) {
        var known = opened;
        var line = known == null
                ? Optional.<SoldTicket.Line>empty()
                : known.ticket().lines().stream()
                        .filter(sold -> sold.goods() instanceof ArticleItem item
                                && item.id().equals(article.id()))
                        .filter(sold -> left(sold).isPositive())
                        .findFirst();
        if (line.isPresent()) {
            count(line.get().position(), 1);
        } else {
            ticket.add(article, Quantity.ONE);
        }
    }

    private Quantity left(SoldTicket.Line sold) {
        return sold.returnable().minus(chosen(sold.position()));
    }

    private Optional<BasketLine> onTicket(int position) {
        return opened == null
                ? Optional.empty()
                : ticket.returned(new SoldLineId(opened.ticket().number(), position));
    }

    private Quantity chosen(int position) {
        return onTicket(position).map(BasketLine::quantity).orElse(Quantity.ZERO);
    }

    private ReturnTerms terms(int position) {
        return isWithoutReceipt() ? unreceipted.terms(position) : termsOfSold(position);
    }

    private ReturnTerms termsOfSold(int position) {
        return onTicket(position)
                .map(line -> ((ReturnItem) line.item()).terms())
                .orElse(ReturnTerms.DEFAULT);
    }

    private void takeAll() {
        if (opened != null) {
            opened.ticket().lines().stream()
                    .filter(sold -> sold.returnable().isPositive())
                    .forEach(sold -> put(sold, sold.returnable(), terms(sold.position()), words(sold.position())));
        }
    }

    private String words(int position) {
        return onTicket(position).map(BasketLine::note).orElse("");
    }

    /// A piece more or less; of weighed goods all or nothing, because what is brought back is weighed again.
    private void count(int position, int by) {
        if (isWithoutReceipt()) {
            unreceipted.count(position, by);
        }
        if (opened == null) {
            return;
        }
        var sold = opened.ticket().line(position);
        if (ReturnTexts.isWeighed(sold)) {
            put(sold, by > 0 ? sold.returnable() : Quantity.ZERO, terms(position), words(position));
        } else {
            put(sold, chosen(position).plus(Quantity.of(by)), terms(position), words(position));
        }
    }

    private void type(int position, String typed) {
        if (isWithoutReceipt()) {
            unreceipted.type(position, typed);
        }
        if (opened == null) {
            return;
        }
        var sold = opened.ticket().line(position);
        var quantity = typed.isBlank() ? Optional.of(Quantity.ZERO) : QuantityText.read(typed);
        if (quantity.isEmpty()
                || quantity.get().isNegative()
                || !quantity.get().isWhole() && !ReturnTexts.isWeighed(sold)) {
            context.messages().warn(TicketController.TOPIC, Message.of(texts.noQuantity(sold)));
            show();
        } else if (!quantity.get().equals(chosen(position))) {
            put(sold, quantity.get(), terms(position), words(position));
        }
    }

    private void say(int position, String words) {
        var said = words.strip();
        if (said.length() > MAX_WORDS) {
            warn("returns.longwords", "");
        } else if (isWithoutReceipt()) {
            unreceipted.say(position, said);
        } else if (!said.equals(words(position))) {
            onTicket(position).ifPresent(line -> ticket.putReturned(line.withNote(said)));
        }
    }

    private void change(int position, ReturnTerms terms) {
        if (isWithoutReceipt()) {
            unreceipted.change(position, terms);
        }
        if (opened != null && !terms.equals(terms(position))) {
            put(opened.ticket().line(position), chosen(position), terms, words(position));
        }
    }

    private void put(SoldTicket.Line sold, Quantity quantity, ReturnTerms terms, String words) {
        var known = opened;
        if (known == null) {
            return;
        }
        context.messages().dismiss(TicketController.TOPIC);
        if (quantity.compareTo(sold.returnable()) > 0) {
            context.messages().warn(TicketController.TOPIC, Message.of(texts.tooMuch(sold)));
        } else if (quantity.isPositive()) {
            var item = new ReturnItem(known.ticket(), sold.position(), terms);
            ticket.putReturned(BasketLine.of(item, quantity).withNote(words));
            attachCustomer(known.sale());
        } else {
            ticket.removeReturned(new SoldLineId(known.ticket().number(), sold.position()));
        }
        show();
    }

    /// Whose points the return moves is shown, unless the goods are brought back by another customer.
    private void attachCustomer(Sale sale) {
        var customer = sale.customer();
        if (customer != null && ticket.basket().customer() == null) {
            ticket.attach(customer.id(), customer.displayName());
        }
    }

    private void show() {
        if (isWithoutReceipt()) {
            show(unreceipted.lines());
        }
        var known = opened;
        if (known == null) {
            return;
        }
        var priced = ticket.priced();
        var lines = known.ticket().lines().stream()
                .map(sold -> texts.line(sold, onTicket(sold.position()).orElse(null), priced))
                .toList();
        show(lines);
        model.chosenProperty()
                .set(texts.chosen(
                        known.ticket(), lines.stream().filter(ReturnLine::isChosen).count()));
    }

    private void show(List<ReturnLine> lines) {
        if (!lines.equals(model.lines())) {
            if (lines.size() == model.lines().size()) {
                for (var i = 0; i < lines.size(); i++) {
                    if (!lines.get(i).equals(model.lines().get(i))) {
                        model.lines().set(i, lines.get(i));
                    }
                }
            } else {
                model.lines().setAll(lines);
            }
        }
    }

    private void warn(String key, String name) {
        context.messages()
                .warn(TicketController.TOPIC, Message.of(texts.of(key, name)).withIcon(MaterialDesignB.BARCODE_OFF));
    }
}
