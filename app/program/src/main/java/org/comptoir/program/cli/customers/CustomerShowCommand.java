package org.comptoir.program.cli.customers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows everything in a customer's record.
@Command(name = "show")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class CustomerShowCommand implements Callable<Integer> {

    private static final int ALL = 10_000;

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    CustomerShowCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var customers = shop.customerFile().customers();
            var customer = customers
                    .byNumber(number)
                    .or(() -> customers.byCard(number))
                    .orElseThrow(() ->
                            new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", number)));
            session.json(answer(shop, customer));
            say(shop, customer);
            return ExitCode.DONE;
        });
    }

    private Map<String, Object> answer(OpenShop shop, Customer customer) {
        var file = shop.customerFile();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", customer.number());
        answer.put("displayName", customer.displayName());
        answer.put("listName", customer.listName());
        answer.put("card", customer.cardCode().text());
        answer.putAll(Json.parts(customer.details()));
        answer.put(
                "fields",
                FieldAnswer.values(shop, customer.details(), session.by().role()));
        answer.put("createdAt", customer.createdAt());
        answer.put("changedAt", customer.changedAt());
        answer.put("archived", customer.archived());
        answer.put("version", customer.version());
        answer.put("points", file.loyalty().balance(customer.id()));
        answer.put("account", file.accounts().of(customer.id()));
        answer.put("consents", consents(shop, customer));
        answer.put("consentHistory", file.consents().history(customer.id(), ALL));
        answer.put("vouchers", shop.counter().vouchers().ofCustomer(customer.id()));
        answer.put("notes", file.notes().ofCustomer(customer.id(), ALL));
        answer.put(
                "relations", CustomerRelationsCommand.answers(file.relations().of(customer.id())));
        answer.put("imports", file.customerImport().importsOf(customer.id()));
        answer.put(
                "purchases",
                shop.counter().sales().ofCustomer(customer.id(), ALL).size());
        answer.put(
                "timeline",
                file.timeline().forCustomer(session.by(), customer.id(), ALL).stream()
                        .map(TimelineAnswer::of)
                        .toList());
        return answer;
    }

    private static Map<String, Object> consents(OpenShop shop, Customer customer) {
        var consents = shop.customerFile().consents().forCustomer(customer.id());
        var answer = new LinkedHashMap<String, Object>();
        for (var channel : Channel.values()) {
            answer.put(channel.name().toLowerCase(Locale.ROOT), consents.state(channel));
        }
        return answer;
    }

    private void say(OpenShop shop, Customer customer) {
        var formats = session.formats(shop);
        var details = customer.details();
        session.say(customer.number() + "  " + customer.displayName());
        details.phones().forEach(phone -> session.say("  " + phone.number().national()));
        details.emails().forEach(email -> session.say("  " + email.address()));
        details.addresses()
                .forEach(contact -> session.say("  %s, %s %s"
                        .formatted(
                                contact.address().street(),
                                contact.address().postalCode(),
                                contact.address().town())));
        if (!details.tags().isEmpty()) {
            session.say("  " + String.join(", ", details.tags()));
        }
        if (!details.alertNote().isEmpty()) {
            session.say("  ! " + details.alertNote());
        }
        FieldAnswer.values(shop, customer.details(), session.by().role())
                .forEach((name, value) -> session.say("  %s: %s".formatted(name, value)));
        var points = shop.customerFile().loyalty().balance(customer.id());
        session.say("  " + session.texts().get("cli.show.points", points));
        for (var purchase : shop.counter().sales().ofCustomer(customer.id(), ALL)) {
            session.say("  %s  %s  %s"
                    .formatted(
                            formats.dateTime(purchase.soldAt()), purchase.number(), formats.money(purchase.total())));
        }
    }
}
