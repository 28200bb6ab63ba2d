package org.comptoir.program.cli.customers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comptoir.customers.customer.ChangeResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.field.FieldReader;
import org.comptoir.customers.field.FieldReading;
import org.comptoir.customers.field.OwnField;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Fills one of the shop's own fields of a customer, or empties it.
@Command(name = "set")
@RequiredRights(Permission.EDIT_CUSTOMERS)
final class CustomerSetCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    @Parameters(index = "1", paramLabel = "FIELD", descriptionKey = "cli.option.field")
    private String name = "";

    @Parameters(index = "2", paramLabel = "VALUE", descriptionKey = "cli.option.fieldvalue")
    private String typed = "";

    CustomerSetCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var customers = shop.customerFile().customers();
            var customer = customers
                    .byNumber(number)
                    .orElseThrow(() ->
                            new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", number)));
            var field = FieldAnswer.named(shop, session, name);
            var value = value(shop, field);
            var details = customer.details()
                    .draft()
                    .fields(customer.details().fields().with(field.id(), value.orElse(null)))
                    .build();
            var now = kept(customers.change(session.by(), customer.id(), customer.version(), details));
            shop.customerFile().search().catchUp();
            var values = FieldAnswer.values(shop, now.details(), session.by().role());
            session.json(values);
            session.say(session.texts()
                    .get("cli.field.set", now.displayName(), field.name(), values.getOrDefault(field.name(), "")));
            return ExitCode.DONE;
        });
    }

    private Optional<FieldValue> value(OpenShop shop, OwnField field) {
        var customers = shop.customerFile().customers();
        var reader = new FieldReader(
                LocalDate.now(shop.clock()), code -> customers.byNumber(code).map(Customer::id));
        return switch (reader.read(field, typed)) {
            case FieldReading.Known(var value) -> Optional.of(value);
            case FieldReading.Nothing nothing -> Optional.empty();
            case FieldReading.Unfit unfit ->
                throw new CommandRefused("value", unfit.message(FieldAnswer.fields(session)));
        };
    }

    private Customer kept(ChangeResult result) {
        var texts = Texts.of("customers", session.language());
        return switch (result) {
            case ChangeResult.Changed(var now, var before) -> now;
            case ChangeResult.ChangedMeanwhile meanwhile ->
                throw new CommandRefused("changed-meanwhile", texts.get("customers.changedMeanwhile"));
            case ChangeResult.Refused(var fault) ->
                throw new CommandRefused("field-right", texts.get("customers.fault." + fault.name()));
        };
    }
}
