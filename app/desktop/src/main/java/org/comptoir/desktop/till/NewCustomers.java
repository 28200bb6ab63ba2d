package org.comptoir.desktop.till;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.desktop.till.ticket.TicketCustomer;
import org.comptoir.desktop.till.ticket.TicketCustomerReader;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.desktop.till.workplace.TillMessage;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Makes a customer of one line at the till: a name, a telephone number, an e-mail address, or several of them.
final class NewCustomers {

    private static final String TOPIC = "customer";

    private sealed interface Outcome {
        record Made(TicketCustomer customer) implements Outcome {}

        record Known(List<TicketCustomer> customers) implements Outcome {}

        record Refused(String words) implements Outcome {}
    }

    private final TillContext context;
    private final Consumer<TicketCustomer> attach;
    private final TicketCustomerReader reading;
    private final Texts texts;
    private final Texts customerTexts;

    NewCustomers(TillContext context, Consumer<TicketCustomer> attach) {
        this.context = context;
        this.attach = attach;
        reading = new TicketCustomerReader(context);
        texts = context.texts("sell");
        customerTexts = context.texts("customers");
    }

    void make(String oneField) {
        context.voice().dismiss(TOPIC);
        var by = context.signedIn().get();
        context.guard(context.tasks().of(() -> create(by, oneField)))
                .onSuccess(this::show)
                .start();
    }

    private Outcome create(SignedInStaff by, String oneField) {
        var file = context.shop().customerFile();
        var region = context.shop().settings().profile().country();
        var result = file.customers().createAtTill(by, oneField, region);
        return switch (result) {
            case CreateResult.Created(var customer) -> {
                file.search().catchUp();
                yield new Outcome.Made(reading.of(customer));
            }
            case CreateResult.KnownAlready(var known) -> new Outcome.Known(read(known));
            case CreateResult.Refused(var fault) ->
                new Outcome.Refused(customerTexts.get("customers.fault." + fault.name()));
        };
    }

    private List<TicketCustomer> read(List<Customer> known) {
        return known.stream().limit(3).map(reading::of).toList();
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Made(var customer) -> {
                attach.accept(customer);
                context.voice()
                        .done(texts.get(
                                "sell.customer.made", customer.customer().displayName()));
            }
            case Outcome.Known(var customers) -> known(customers);
            case Outcome.Refused(var words) -> say(words, List.of());
        }
    }

    private void known(List<TicketCustomer> customers) {
        var steps = customers.stream()
                .map(customer -> new TillMessage.Step(
                        MaterialDesignA.ACCOUNT_OUTLINE,
                        customer.customer().displayName(),
                        () -> attach.accept(customer)))
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
