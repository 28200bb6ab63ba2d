package org.comptoir.program.cli.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.merge.MergeChoice;
import org.comptoir.customers.merge.MergeResult;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes one record of several, with what the program proposes for each field.
@Command(name = "merge")
@RequiredRights(Permission.MERGE_CUSTOMERS)
final class CustomerMergeCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(index = "0", paramLabel = "KEEP", descriptionKey = "cli.option.keptcustomer")
    private String keep = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER", descriptionKey = "cli.option.othercustomers")
    private List<String> others = List.of();

    CustomerMergeCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var records = new ArrayList<Customer>();
            records.add(NumberedCustomer.of(session, shop, keep));
            others.forEach(number -> records.add(NumberedCustomer.of(session, shop, number)));
            if (records.stream().map(Customer::id).distinct().count() < records.size()) {
                throw new CommandRefused("same-customer", session.texts().get("cli.merge.same"));
            }
            var result = shop.customerFile().merges().merge(session.by(), MergeChoice.of(records));
            var kept = kept(result);
            shop.customerFile().search().catchUp();
            var answer = new LinkedHashMap<String, Object>();
            answer.put("number", kept.number());
            answer.put("displayName", kept.displayName());
            answer.put("merged", records.stream().skip(1).map(Customer::number).toList());
            session.json(answer);
            session.say(session.texts().get("cli.merge.done", others.size(), kept.number(), kept.displayName()));
            return ExitCode.DONE;
        });
    }

    private Customer kept(MergeResult result) {
        var words = Texts.of("duplicates", session.texts().language());
        return switch (result) {
            case MergeResult.Merged merged -> merged.now();
            case MergeResult.Gone(var customer) ->
                throw new CommandRefused("archived", words.get("duplicates.refused.gone", customer.number()));
            case MergeResult.ChangedMeanwhile(var now) ->
                throw new CommandRefused("changed-meanwhile", words.get("duplicates.refused.changed", now.number()));
            case MergeResult.Refused(var fault) ->
                throw new CommandRefused(
                        "details", Texts.of("customers", words.language()).get("customers.fault." + fault.name()));
        };
    }
}
