package org.comptoir.desktop.till.catalogue;

import java.util.List;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TicketCustomer;
import org.comptoir.desktop.till.ticket.TicketCustomerReader;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.desktop.till.workplace.TillMessage;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Creates a customer from one line at the till: a name, a telephone number, an e-mail address, or several of them.
final class NewCustomers {

    private static final String TOPIC = "customer";

    private sealed interface Outcome {
        record Created(TicketCustomer customer) implements Outcome {}

        record Known(List<TicketCustomer> customers) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    private final TillContext context;
    private final CatalogueModel model;
    private final TicketController ticket;
    private final TicketCustomerReader reader;
    private final Texts texts;
    private final Texts customerTexts;

    NewCustomers(TillContext context, CatalogueModel model, TicketController ticket) {
        this.context = context;
        this.model = model;
        this.ticket = ticket;
        reader = new TicketCustomerReader(context);
        texts = context.texts("sell");
        customerTexts = context.texts("customers");
    }

    void create(String typed) {
        context.voice().dismiss(TOPIC);
        var staff = context.signedIn().get();
        context.guard(context.tasks().of(() -> outcome(typed, staff)))
                .onSuccess(this::show)
                .start();
    }

    private Outcome outcome(String typed, SignedInStaff staff) {
        var file = context.shop().customerFile();
        var region = context.shop().settings().profile().country();
        var result = file.customers().createAtTill(staff, typed, region);
        return switch (result) {
            case CreateResult.Created(var customer) -> {
                file.search().catchUp();
                yield new Outcome.Created(reader.of(customer));
            }
            case CreateResult.KnownAlready(var known) -> new Outcome.Known(read(known));
            case CreateResult.Refused(var fault) ->
                new Outcome.Refused(customerTexts.get("customers.fault." + fault.name()));
        };
    }

    private List<TicketCustomer> read(List<Customer> known) {
        return known.stream().limit(3).map(reader::of).toList();
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Created(var customer) -> {
                attach(customer);
                context.voice()
                        .done(texts.get(
                                "sell.customer.made", customer.customer().displayName()));
            }
            case Outcome.Known(var customers) -> known(customers);
            case Outcome.Refused(var sentence) -> say(sentence, List.of());
        }
    }

    private void attach(TicketCustomer customer) {
        model.clearSearch();
        ticket.attach(customer);
    }

    private void known(List<TicketCustomer> customers) {
        var steps = customers.stream()
                .map(customer -> new TillMessage.Step(
                        MaterialDesignA.ACCOUNT_OUTLINE, customer.customer().displayName(), () -> attach(customer)))
                .toList();
        say(customerTexts.get("customers.knownAlready", customers.size()), steps);
    }

    private void say(String happened, List<TillMessage.Step> steps) {
        context.voice()
                .say(
                        TOPIC,
                        new TillMessage(
                                TillMessage.Kind.AMBER, MaterialDesignA.ACCOUNT_ALERT_OUTLINE, happened, "", steps));
    }
}
