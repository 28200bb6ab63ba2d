package org.comptoir.desktop.till.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketStage;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.ReturnTerms;
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
import org.comptoir.shop.selling.LookupResult.FoundOrder;
import org.comptoir.shop.selling.LookupResult.FoundParked;
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

    private final ScreenContext context;
    private final SellingServices services;
    private final TicketController ticket;
    private final ReceiptIssuer receipts;
    private final ReturnTexts texts;
    private final ReturnModel model = new ReturnModel();
    private final SerialTasks finding;
    private final ReceiptFinder finder;
    private final UnreceiptedLines unreceipted;
    private @Nullable LinesToReturn lines;

    public ReturnController(
            ScreenContext context, SellingServices services, TicketController ticket, ReceiptIssuer receipts) {
        this.context = context;
        this.services = services;
        this.ticket = ticket;
        this.receipts = receipts;
        texts = new ReturnTexts(context.formats());
        unreceipted = new UnreceiptedLines(context, services, ticket, texts, model);
        finding = new SerialTasks(context.tasks());
        finder = new ReceiptFinder(context, services.receiptSearch(), model, texts);
        ticket.model().lines().subscribe(this::show);
        ticket.model().stageProperty().subscribe(this::follow);
    }

    /// The next customer's ticket begins with the catalogue. After a refused refund, what is left of the receipt is
    /// read again.
    private void follow(TicketStage before, TicketStage now) {
        if (before == TicketStage.SOLD) {
            close();
        } else if (before == TicketStage.BEING_PAID && now == TicketStage.OPEN) {
            onReceipt(receipt -> open(receipt.sale().number()));
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
        lines = unreceipted;
        model.searchProperty().set("");
        model.captionProperty().set(texts.of("returns.without"));
        model.lateProperty().set("");
        model.lines().clear();
        model.stepProperty().set(ReturnStep.WITHOUT);
        show();
        context.tasks()
                .of(services::returnRules)
                .onSuccess(rules -> model.reasonsProperty().set(rules.reasons()))
                .start();
    }

    private void find() {
        ticket.closePrompt();
        lines = null;
        model.searchProperty().set("");
        model.receipts().clear();
        model.stepProperty().set(ReturnStep.FIND);
        finder.search();
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
                        .flatMap(sale -> services.returns()
                                .ticket(number)
                                .map(left ->
                                        new ReceiptLines(context, ticket, texts, sale, left, services.returnRules()))),
                (Work<Optional<ReceiptLines>> work) -> work.onSuccess(found ->
                        found.ifPresentOrElse(this::choose, () -> warn("returns.unknown", number.toString()))));
    }

    private void choose(ReceiptLines found) {
        lines = found;
        context.messages().dismiss(TicketController.TOPIC);
        model.searchProperty().set("");
        model.captionProperty().set(texts.caption(found.sale()));
        model.lateProperty().set(found.late());
        model.reasonsProperty().set(found.rules().reasons());
        model.lines().clear();
        model.stepProperty().set(ReturnStep.CHOOSE);
        found.adjust();
        show();
        if (found.isEmpty()) {
            warn("returns.nothingsold", found.sale().number().toString());
        }
    }

    /// Back to the catalogue; what was chosen stays on the ticket.
    public void close() {
        lines = null;
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
            case ReturnRequest.TakeAll() -> onReceipt(ReceiptLines::takeAll);
            case ReturnRequest.Reprint() -> onReceipt(receipt -> receipts.reprint(receipt.sale()));
            case ReturnRequest.More(var line) -> onPage(shown -> shown.count(line, 1));
            case ReturnRequest.Less(var line) -> onPage(shown -> shown.count(line, -1));
            case ReturnRequest.TypeQuantity(var line, var typed) -> onPage(shown -> shown.type(line, typed));
            case ReturnRequest.ChooseReason(var line, var reason) -> change(line, terms -> reason.terms());
            case ReturnRequest.ChooseGoods(var line, var goods) -> change(line, terms -> terms.with(goods));
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
            case FoundArticle(var article) when lines != null -> onPage(shown -> shown.take(article));
            case FoundArticle(var article) -> model.searchProperty().set(article.displayName());
            case FoundLabel(var article, var ignored) when lines != null -> onPage(shown -> shown.take(article));
            case FoundLabel(var article, var ignored) -> model.searchProperty().set(article.displayName());
            case UnknownLabel(var label) -> warn("returns.unknown", label.code());
            case FoundCoupon(var promotion, var coupon) -> ticket.addCoupon(promotion, coupon);
            case FoundParked(var parked) -> ticket.parking().recall(parked);
            case FoundCustomer(var customer)
            when lines == null -> model.searchProperty().set(customer.displayName());
            case FoundCustomer(var customer) -> ticket.attach(customer.id(), customer.displayName());
            case FoundOrder(var order) -> ticket.orders().take(order.number());
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
        switch (lines) {
            case null -> enterReceipt(typed);
            case UnreceiptedLines ignored -> enterArticle(typed);
            case ReceiptLines receipt -> enterReturned(receipt, typed);
        }
    }

    private void enterReturned(ReceiptLines receipt, String typed) {
        if (receipt.takeNamed(typed)) {
            model.searchProperty().set("");
            show();
        } else {
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
        finder.best(typed, found -> found.ifPresentOrElse(this::open, () -> warn("returns.unknown", typed)));
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

    private void say(int position, String words) {
        var said = words.strip();
        if (said.length() > MAX_WORDS) {
            warn("returns.longwords", "");
        } else {
            onPage(lines -> lines.say(position, said));
        }
    }

    private void change(int position, UnaryOperator<ReturnTerms> terms) {
        onPage(lines -> lines.change(position, terms.apply(lines.terms(position))));
    }

    private void onPage(Consumer<LinesToReturn> operation) {
        var shown = lines;
        if (shown != null) {
            operation.accept(shown);
            show();
        }
    }

    private void onReceipt(Consumer<ReceiptLines> operation) {
        onPage(shown -> {
            if (shown instanceof ReceiptLines receipt) {
                operation.accept(receipt);
            }
        });
    }

    private void show() {
        var shown = lines;
        if (shown != null) {
            show(shown.lines());
            if (shown instanceof ReceiptLines receipt) {
                model.chosenProperty().set(receipt.chosen());
            }
        }
    }

    private void show(List<ReturnLine> rows) {
        if (!rows.equals(model.lines())) {
            if (rows.size() == model.lines().size()) {
                for (var i = 0; i < rows.size(); i++) {
                    if (!rows.get(i).equals(model.lines().get(i))) {
                        model.lines().set(i, rows.get(i));
                    }
                }
            } else {
                model.lines().setAll(rows);
            }
        }
    }

    private void warn(String key, String name) {
        context.messages()
                .warn(TicketController.TOPIC, Message.of(texts.of(key, name)).withIcon(MaterialDesignB.BARCODE_OFF));
    }
}
