package org.comptoir.program.cli.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.customers.NumberedCustomer;
import org.comptoir.program.cli.file.PdfTarget;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes statements of accounts: of the customers named, or of all who owe.
@Command(name = "statement")
@RequiredRights({Permission.SEE_CUSTOMERS, Permission.EXPORT_CUSTOMERS})
final class AccountsStatementCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(arity = "0..*", paramLabel = "NUMBER", descriptionKey = "cli.option.accountnumbers")
    private List<String> numbers = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    @Nullable
    private LocalDate from;

    @Option(names = "--to-date", paramLabel = "DATE", descriptionKey = "cli.option.until")
    @Nullable
    private LocalDate until;

    @Mixin
    private PdfTarget target = new PdfTarget();

    AccountsStatementCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var last = until == null ? LocalDate.now(shop.clock()) : until;
            var first = from == null ? last.withDayOfYear(1) : from;
            if (last.isBefore(first)) {
                throw new CommandRefused(
                        "period", session.texts().get("cli.period", first.toString(), last.toString()));
            }
            var statements = shop.customerFile().statements().of(session.by(), customers(shop), first, last);
            if (statements.isEmpty()) {
                throw new CommandRefused("no-account", session.texts().get("cli.accounts.nobody"));
            }
            var output = target.of(session);
            var papers = new DocumentPrinter(shop, Program.onPaper()).customers();
            output.write(out -> papers.statements(statements, out));
            session.record(shop, "export", "statements of accounts " + statements.size() + " PDF");
            session.json(Map.of("file", output.toString(), "statements", statements.size()));
            session.say(session.texts().get("cli.accounts.statements", statements.size(), output.toString()));
            return ExitCode.DONE;
        });
    }

    private List<CustomerId> customers(OpenShop shop) {
        return numbers.isEmpty()
                ? shop.customerFile().debtors().all(session.by()).stream()
                        .map(debtor -> debtor.customer().id())
                        .toList()
                : numbers.stream()
                        .map(number ->
                                NumberedCustomer.of(session, shop, number).id())
                        .distinct()
                        .toList();
    }
}
