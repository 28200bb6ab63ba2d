package org.comptoir.program.cli.customers;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.merge.UnmergeResult;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes the last merge into a customer back.
@Command(name = "unmerge")
@RequiredRights(Permission.MERGE_CUSTOMERS)
final class CustomerUnmergeCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    CustomerUnmergeCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var merges = shop.customerFile().merges();
            var customer = NumberedCustomer.of(session, shop, number);
            var result = merges.lastInto(session.by(), customer.id())
                    .map(merge -> merges.unmerge(session.by(), merge.id()))
                    .orElseGet(UnmergeResult.NoneOpen::new);
            var kept = undone(result, session.formats(shop));
            shop.customerFile().search().catchUp();
            var answer = new LinkedHashMap<String, Object>();
            answer.put("number", kept.number());
            answer.put("displayName", kept.displayName());
            session.json(answer);
            session.say(session.texts().get("cli.unmerge.done", kept.number(), kept.displayName()));
            return ExitCode.DONE;
        });
    }

    private Customer undone(UnmergeResult result, Formats formats) {
        var words = Texts.of("duplicates", session.texts().language());
        return switch (result) {
            case UnmergeResult.Undone(var kept) -> kept;
            case UnmergeResult.NoneOpen() -> throw new CommandRefused("no-merge", words.get("duplicates.refused.none"));
            case UnmergeResult.TooLate(var until) ->
                throw new CommandRefused("too-late", words.get("duplicates.refused.late", formats.dateTime(until)));
            case UnmergeResult.MergedAgain(var into) ->
                throw new CommandRefused("merged-again", words.get("duplicates.refused.again", into.number()));
            case UnmergeResult.PointsSpent(var needed, var left) ->
                throw new CommandRefused("points-spent", words.get("duplicates.refused.points", needed, left));
            case UnmergeResult.DebtPaid(var needed) ->
                throw new CommandRefused("debt-paid", words.get("duplicates.refused.debt", formats.money(needed)));
        };
    }
}
