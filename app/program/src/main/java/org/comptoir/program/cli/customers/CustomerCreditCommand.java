package org.comptoir.program.cli.customers;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.comptoir.customers.account.Accounts;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what a customer owes, and sets up to how much they may buy on account.
@Command(name = "credit")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class CustomerCreditCommand implements Callable<Integer> {

    private static final int MAX_ENTRIES = 50;

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    @Option(names = "--limit", paramLabel = "AMOUNT", descriptionKey = "cli.option.creditlimit")
    @Nullable
    private Money limit;

    CustomerCreditCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var accounts = shop.customerFile().accounts();
            var customer = shop.customerFile()
                    .customers()
                    .byNumber(number)
                    .orElseThrow(() ->
                            new CommandRefused("no-customer", session.texts().get("cli.refused.nocustomer", number)));
            var formats = session.formats(shop);
            if (limit != null) {
                if (limit.isNegative() || limit.compareTo(Accounts.MAX_LIMIT) > 0) {
                    throw new CommandRefused(
                            "amount", session.texts().get("cli.credit.limit", formats.money(Accounts.MAX_LIMIT)));
                }
                accounts.limit(session.by(), customer.id(), limit);
            }
            var account = accounts.of(customer.id());
            var history = accounts.history(customer.id(), MAX_ENTRIES);
            var answer = new LinkedHashMap<String, Object>();
            answer.put("number", customer.number());
            answer.put("limit", account.limit());
            answer.put("owed", account.owed());
            answer.put("free", account.free());
            answer.put("movements", history);
            session.json(answer);
            session.say(session.texts()
                    .get(
                            "cli.credit.state",
                            customer.displayName(),
                            formats.money(account.owed()),
                            formats.money(account.limit())));
            history.forEach(movement -> session.say("  %s  %s  %s"
                    .formatted(
                            formats.dateTime(movement.movedAt()),
                            Objects.toString(movement.sale(), "\u2013"),
                            formats.money(movement.amount()))));
            return ExitCode.DONE;
        });
    }
}
