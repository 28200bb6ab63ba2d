package org.comptoir.program.cli.customers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.customer.history.CustomerEdit;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
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
            var edits = shop.customerFile().customers().edits(customer.id(), MAX_ENTRIES);
            session.json(edits.stream().map(CustomerHistoryCommand::answer).toList());
            var words = Texts.of("duplicates", session.texts().language());
            var formats = session.formats(shop);
            edits.forEach(edit -> say(words, formats, edit));
            return ExitCode.DONE;
        });
    }

    private static Map<String, Object> answer(CustomerEdit edit) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("at", edit.at());
        answer.put("by", edit.staffName());
        answer.put("kind", edit.kind());
        var fields = new LinkedHashMap<String, Object>();
        edit.fields()
                .forEach(field -> fields.put(
                        field.name().toLowerCase(Locale.ROOT),
                        Map.of("before", field.text(edit.before()), "after", field.text(edit.after()))));
        answer.put("fields", fields);
        return answer;
    }

    private void say(Texts words, Formats formats, CustomerEdit edit) {
        session.say("%s  %s  %s"
                .formatted(
                        formats.dateTime(edit.at()),
                        edit.staffName(),
                        words.get("duplicates.change." + edit.kind().name())));
        edit.fields()
                .forEach(field -> session.say("  %s: %s \u2192 %s"
                        .formatted(
                                words.get("duplicates.field." + field.name()),
                                shown(words, field.text(edit.before())),
                                shown(words, field.text(edit.after())))));
    }

    private static String shown(Texts words, String value) {
        return value.isEmpty() ? words.get("duplicates.empty") : value;
    }
}
