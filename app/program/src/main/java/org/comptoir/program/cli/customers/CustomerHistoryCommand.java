package org.comptoir.program.cli.customers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.history.CustomerEdit;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.field.FieldWords;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Lists what was changed on a record, field by field.
@Command(name = "history")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class CustomerHistoryCommand implements Callable<Integer> {

    private static final int MAX_ENTRIES = 200;

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    CustomerHistoryCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var customer = NumberedCustomer.of(session, shop, number);
            var edits = shop.customerFile().customers().edits(session.by(), customer.id(), MAX_ENTRIES);
            session.record(shop, "customers-read", edits.size() + " changes");
            session.json(edits.stream().map(edit -> answer(shop, edit)).toList());
            var words = Texts.of("duplicates", session.texts().language());
            var formats = session.formats(shop);
            edits.forEach(edit -> say(shop, words, formats, edit));
            return ExitCode.DONE;
        });
    }

    private Map<String, Object> answer(OpenShop shop, CustomerEdit edit) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("at", edit.at());
        answer.put("by", edit.staffName());
        answer.put("kind", edit.kind());
        var fields = new LinkedHashMap<String, Object>();
        edit.fields()
                .forEach(field -> fields.put(
                        field.name().toLowerCase(Locale.ROOT),
                        Map.of(
                                "before", value(shop, field, edit.before()),
                                "after", value(shop, field, edit.after()))));
        answer.put("fields", fields);
        return answer;
    }

    /// The shop's own fields by their names, as files have them.
    private Object value(OpenShop shop, DetailField field, CustomerDetails details) {
        return field == DetailField.OWN_FIELDS
                ? FieldAnswer.values(shop, details, session.by().role())
                : field.text(details);
    }

    private void say(OpenShop shop, Texts words, Formats formats, CustomerEdit edit) {
        session.say("%s  %s  %s"
                .formatted(
                        formats.dateTime(edit.at()),
                        edit.staffName(),
                        words.get("duplicates.change." + edit.kind().name())));
        edit.fields()
                .forEach(field -> session.say("  %s: %s \u2192 %s"
                        .formatted(
                                words.get("duplicates.field." + field.name()),
                                shown(words, text(shop, formats, field, edit.before())),
                                shown(words, text(shop, formats, field, edit.after())))));
    }

    /// Of the shop's own fields only those that the person sees.
    private String text(OpenShop shop, Formats formats, DetailField field, CustomerDetails details) {
        return field == DetailField.OWN_FIELDS
                ? FieldWords.listed(
                        shop.customerFile()
                                .customers()
                                .fields()
                                .seenBy(session.by().role()),
                        details.fields(),
                        formats,
                        id -> FieldAnswer.number(shop, id))
                : field.text(details);
    }

    private static String shown(Texts words, String value) {
        return value.isEmpty() ? words.get("duplicates.empty") : value;
    }
}
