package org.comptoir.program.cli.accounts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.customers.account.PaymentReminder;
import org.comptoir.customers.account.ReminderProposal;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.customers.NumberedCustomer;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells who is to be reminded today, writes the letters, and takes a letter back that did not go out.
@Command(name = "remind")
@RequiredRights(Permission.SEND_MAILINGS)
final class AccountsRemindCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--to", paramLabel = "FILE.pdf", descriptionKey = "cli.option.to")
    @Nullable
    private Path file;

    @Option(names = "--undo", paramLabel = "NUMBER", descriptionKey = "cli.option.remindundo")
    private String undone = "";

    AccountsRemindCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (!undone.isEmpty()) {
                undo(shop);
                return ExitCode.DONE;
            }
            var due = shop.customerFile().reminders().due(session.by());
            session.record(shop, "customers-read", due.size() + " to be reminded");
            if (file != null && !due.isEmpty()) {
                var papers = new DocumentPrinter(shop, Program.onPaper()).customers();
                new OutputFile(session, file).write(out -> papers.reminders(due, out));
                // After the file, so that nobody counts as reminded whose letter was never written.
                var kept = shop.customerFile().reminders().remind(session.by(), due);
                tellOthers(due, kept);
                session.record(shop, "export", "reminders " + due.size() + " PDF");
            }
            session.json(due.stream().map(AccountsRemindCommand::answer).toList());
            var formats = session.formats(shop);
            due.forEach(one -> session.say("%s\t%s\t%d\t%s"
                    .formatted(
                            one.debtor().customer().number(),
                            one.debtor().customer().listName(),
                            one.step().number(),
                            formats.money(one.debtor().overdueAmount()))));
            session.say(
                    file == null || due.isEmpty()
                            ? session.texts().get("cli.accounts.due", due.size())
                            : session.texts().get("cli.accounts.written", due.size(), file.toString()));
            return ExitCode.DONE;
        });
    }

    /// Those whom another till reminded meanwhile.
    private void tellOthers(List<ReminderProposal> written, List<PaymentReminder> kept) {
        var reminded = kept.stream().map(PaymentReminder::customer).toList();
        var others = written.stream()
                .map(one -> one.debtor().customer())
                .filter(customer -> !reminded.contains(customer.id()))
                .map(Customer::displayName)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            session.tell(session.texts().get("cli.accounts.meanwhile", others));
        }
    }

    private void undo(OpenShop shop) {
        var customer = NumberedCustomer.of(session, shop, undone);
        var reminders = shop.customerFile().reminders();
        var isUndone = reminders.ofCustomer(session.by(), customer.id(), Integer.MAX_VALUE).stream()
                .filter(reminder -> !reminder.isUndone())
                .findFirst()
                .filter(latest -> reminders.undo(session.by(), latest))
                .map(PaymentReminder::step);
        var step = isUndone.orElseThrow(() -> new CommandRefused(
                "no-reminder", session.texts().get("cli.accounts.noreminder", customer.displayName())));
        session.json(Map.of("undone", step.name().toLowerCase(Locale.ROOT)));
        session.say(session.texts().get("cli.accounts.undone", step.number(), customer.displayName()));
    }

    private static Map<String, Object> answer(ReminderProposal one) {
        var answer = new LinkedHashMap<>(AccountAnswer.of(one.debtor()));
        answer.put("step", one.step().name().toLowerCase(Locale.ROOT));
        return answer;
    }
}
