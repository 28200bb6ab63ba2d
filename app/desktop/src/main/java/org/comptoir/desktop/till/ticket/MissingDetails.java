package org.comptoir.desktop.till.ticket;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.customers.DetailEntry;
import org.comptoir.shop.customers.MissingDetail;
import org.jspecify.annotations.Nullable;

/// Offers to ask for one detail that is missing of the customer, typed in place. Whether offers may be sent there is
/// asked apart, and written down only if it was answered. Nothing is asked twice at one sale.
public final class MissingDetails {

    private static final String TOPIC = "customer";
    private static final List<String> PHONE_SIGNS = List.of("+");
    private static final List<String> DAY_SIGNS = List.of("/");

    private final ScreenContext context;
    private final DetailEntry entry;
    private final CurrentTicket ticket;
    private final TicketModel model;
    private final Texts texts;
    private final Texts sell;
    private @Nullable UUID settled;

    MissingDetails(ScreenContext context, DetailEntry entry, CurrentTicket ticket, TicketModel model) {
        this.context = context;
        this.entry = entry;
        this.ticket = ticket;
        this.model = model;
        texts = context.texts("ticket");
        sell = context.texts("sell");
        model.customerProperty().subscribe(now -> offer());
    }

    private void offer() {
        model.missingProperty()
                .set(missing()
                        .map(detail -> texts.get("ticket.missing." + detail))
                        .orElse(""));
    }

    private Optional<MissingDetail> missing() {
        var customer = ticket.customer();
        return customer == null || ticket.requestId().equals(settled) || !context.may(Permission.EDIT_CUSTOMERS)
                ? Optional.empty()
                : MissingDetail.of(customer.customer());
    }

    /// Not at this sale.
    public void leave() {
        settled = ticket.requestId();
        offer();
    }

    /// Asks for it.
    public void ask() {
        var customer = ticket.customer();
        if (customer != null) {
            missing()
                    .ifPresent(detail ->
                            ask(customer.customer().id(), customer.customer().displayName(), detail));
        }
    }

    private void ask(CustomerId customer, String name, MissingDetail detail) {
        var title = texts.get("ticket.missing.ask." + detail, name);
        var hint = texts.get("ticket.missing.hint." + detail);
        var prompt = new Prompt(title, hint, "", List.of(), typed -> take(customer, detail, typed));
        model.promptProperty()
                .set(
                        switch (detail) {
                            case EMAIL -> prompt.inLetters();
                            case MOBILE -> prompt.withSigns(PHONE_SIGNS);
                            case BIRTHDAY -> prompt.withSigns(DAY_SIGNS);
                        });
    }

    private Optional<String> take(CustomerId customer, MissingDetail detail, String typed) {
        if (!entry.isFit(detail, typed)) {
            return Optional.of(texts.get("ticket.missing.unfit." + detail));
        }
        leave();
        context.work(by -> entry.add(by, customer, detail, typed))
                .onSuccess(answer -> tell(answer, detail))
                .start();
        return Optional.empty();
    }

    private void tell(DetailEntry.Answer answer, MissingDetail detail) {
        switch (answer) {
            case DetailEntry.Answer.Saved(var customer) -> {
                context.messages().done(TOPIC, Message.of(texts.get("ticket.missing.saved", customer.displayName())));
                ticket.readCustomer();
                detail.channel().ifPresent(channel -> askConsent(customer, channel));
            }
            case DetailEntry.Answer.Unfit() -> warn("ticket.missing.unfit." + detail);
            case DetailEntry.Answer.Lost() -> warn("ticket.missing.lost");
        }
    }

    private void warn(String key) {
        context.messages().warn(TOPIC, Message.of(texts.get(key)));
    }

    /// An address for the receipt is none for offers.
    private void askConsent(Customer customer, Channel channel) {
        if (model.stageProperty().get() != TicketStage.OPEN) {
            return;
        }
        var yes = sell.get("sell.newcustomer.yes");
        var no = sell.get("sell.newcustomer.no");
        model.promptProperty()
                .set(new Prompt(
                        sell.get("sell.newcustomer.ask." + channel),
                        texts.get("ticket.missing.consent.hint"),
                        "",
                        List.of(yes, no),
                        false,
                        typed -> decide(customer, channel, typed.strip(), yes, no),
                        FieldKind.SCANS));
    }

    private Optional<String> decide(Customer customer, Channel channel, String typed, String yes, String no) {
        var isYes = typed.equalsIgnoreCase(yes);
        if (isYes || typed.equalsIgnoreCase(no)) {
            context.act(by -> entry.decided(by, customer.id(), channel, isYes)).start();
            return Optional.empty();
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(texts.get("ticket.missing.yesorno", yes, no));
    }
}
