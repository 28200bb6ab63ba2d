package org.comptoir.desktop.till.orders;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.payment.OrderIssuer;
import org.comptoir.desktop.till.payment.PaymentController;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketStage;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.orders.OrderDraft;
import org.comptoir.pos.orders.OrderResult;
import org.comptoir.pos.orders.OrderTerms;
import org.comptoir.pos.orders.OrderText;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.shop.open.SellingServices;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Keeps the ticket as a quote or puts its goods aside, with a deposit that is paid at once.
public final class KeepController {

    /// What was kept, with the deposit that is to be paid for it.
    ///
    /// @param deposit null for none
    private record Kept(OrderResult result, @Nullable BasketLine deposit) {}

    private final ScreenContext context;
    private final SellingServices services;
    private final ShopSettings settings;
    private final TicketController ticket;
    private final PaymentController payment;
    private final OrderIssuer papers;
    private final KeepModel model = new KeepModel();
    private final Texts texts;

    public KeepController(
            ScreenContext context,
            SellingServices services,
            ShopSettings settings,
            TicketController ticket,
            PaymentController payment,
            OrderIssuer papers) {
        this.context = context;
        this.services = services;
        this.settings = settings;
        this.ticket = ticket;
        this.payment = payment;
        this.papers = papers;
        texts = context.texts("orderscreen");
        ticket.model().lines().subscribe(this::tell);
        ticket.model().customerProperty().subscribe(customer -> tell());
        ticket.model().stageProperty().subscribe(stage -> {
            if (stage != TicketStage.OPEN) {
                close();
            }
        });
    }

    public KeepModel model() {
        return model;
    }

    public boolean isOpen() {
        return model.openedProperty().get() != null;
    }

    /// Asks until when, once nothing more is taken off than the seller may.
    public void begin(OrderNumber.Kind kind) {
        if (ticket.basket().isEmpty()) {
            warn(context.texts("sales").get("sales.refused.empty"));
            return;
        }
        if (kind == OrderNumber.Kind.PUT_ASIDE && ticket.basket().customer() == null) {
            warn(new OrderText(context.formats()).of(OrderResult.Reason.NO_CUSTOMER));
            return;
        }
        if (ticket.mayChange()) {
            ticket.whenGranted(() -> ask(kind));
        }
    }

    private void ask(OrderNumber.Kind kind) {
        context.tasks()
                .of(() -> lastDay(kind))
                .onSuccess(until -> {
                    model.open(kind, until);
                    tell();
                })
                .start();
    }

    private LocalDate lastDay(OrderNumber.Kind kind) {
        var terms = OrderTerms.of(settings::get);
        var today = services.orders().today();
        return switch (kind) {
            case QUOTE -> terms.lastDayOfQuote(today);
            case PUT_ASIDE -> terms.lastDayOfPutAside(today);
        };
    }

    public void close() {
        model.openedProperty().set(null);
    }

    /// An emptied ticket is nothing to keep.
    private void tell() {
        if (!isOpen()) {
            return;
        }
        if (ticket.basket().isEmpty()) {
            close();
            return;
        }
        var customer = ticket.basket().customer();
        var total = context.formats().money(ticket.total());
        model.summaryProperty()
                .set(
                        customer == null
                                ? texts.get("orderscreen.keep.total", total)
                                : texts.get("orderscreen.keep.for", customer.displayName(), total));
    }

    /// Keeps the ticket as it is now, once.
    public void keep() {
        var kind = model.openedProperty().get();
        if (kind == null || model.busyProperty().get() || !ticket.mayChange()) {
            return;
        }
        var until = model.lastDayProperty().get();
        var note = model.noteProperty().get().strip();
        var shelf = model.shelfProperty().get().strip();
        var fault = fault(until, note, shelf);
        if (fault.isPresent()) {
            model.problemProperty().set(fault.get());
            return;
        }
        var deposit = Objects.requireNonNullElse(model.depositProperty().get(), Money.ZERO);
        var draft = new OrderDraft(kind, ticket.basket(), ticket.prices(), Objects.requireNonNull(until), note, shelf);
        model.busyProperty().set(true);
        context.work(by -> keep(services.orders().keep(by, draft), deposit))
                .onSuccess(this::show)
                .onFinished(() -> model.busyProperty().set(false))
                .start();
    }

    private Kept keep(OrderResult result, Money deposit) {
        return new Kept(
                result,
                result instanceof OrderResult.Kept(var order)
                        ? services.orderDesk().deposit(order, deposit).orElse(null)
                        : null);
    }

    private Optional<String> fault(@Nullable LocalDate until, String note, String shelf) {
        if (until == null) {
            return Optional.of(new OrderText(context.formats()).of(OrderResult.Reason.NO_DAY));
        }
        if (note.length() > OrderDraft.MAX_NOTE_LENGTH) {
            return Optional.of(texts.get("orderscreen.note.long", OrderDraft.MAX_NOTE_LENGTH));
        }
        if (shelf.length() > OrderDraft.MAX_SHELF_LENGTH) {
            return Optional.of(texts.get("orderscreen.shelf.long", OrderDraft.MAX_SHELF_LENGTH));
        }
        var deposit = model.depositProperty().get();
        return deposit != null && (deposit.isNegative() || deposit.compareTo(ticket.total()) > 0)
                ? Optional.of(
                        texts.get("orderscreen.deposit.much", context.formats().money(ticket.total())))
                : Optional.empty();
    }

    private void show(Kept kept) {
        switch (kept.result()) {
            case OrderResult.Kept(var order) -> finish(order, kept.deposit());
            case OrderResult.Refused(var reason) ->
                model.problemProperty().set(new OrderText(context.formats()).of(reason));
            case OrderResult.NotSellable(var refused) ->
                model.problemProperty().set(new CheckoutRefusalText(context.formats()).of(refused));
        }
    }

    /// The deposit is paid at once, as anything that is sold.
    private void finish(SalesOrder order, @Nullable BasketLine deposit) {
        close();
        ticket.startNextAfterKeeping();
        tellKept(order);
        if (deposit != null) {
            ticket.orders().addDeposit(order, deposit);
            payment.begin();
            tellKept(order);
        }
    }

    private void tellKept(SalesOrder order) {
        var isQuote = order.number().kind() == OrderNumber.Kind.QUOTE;
        context.messages()
                .done(
                        TicketController.TOPIC,
                        Message.of(texts.get(
                                        isQuote ? "orderscreen.kept.quote" : "orderscreen.kept.aside",
                                        order.number().toString(),
                                        context.formats().date(order.lastDay())))
                                .withIcon(
                                        isQuote
                                                ? MaterialDesignF.FILE_DOCUMENT_OUTLINE
                                                : MaterialDesignA.ARCHIVE_OUTLINE)
                                .withStep(
                                        MaterialDesignP.PRINTER_OUTLINE,
                                        texts.get(isQuote ? "orderscreen.print.quote" : "orderscreen.print.aside"),
                                        () -> print(order)));
    }

    /// With what was paid since.
    private void print(SalesOrder order) {
        context.tasks()
                .of(() -> services.orders().find(order.number()).orElseThrow())
                .onSuccess(papers::print)
                .start();
    }

    private void warn(String happened) {
        context.messages().warn(TicketController.TOPIC, Message.of(happened));
    }
}
