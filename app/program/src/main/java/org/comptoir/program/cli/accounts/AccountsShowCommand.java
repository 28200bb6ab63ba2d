package org.comptoir.program.cli.accounts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.comptoir.customers.account.Debtor;
import org.comptoir.customers.account.OpenItem;
import org.comptoir.customers.account.PaymentTerm;
import org.comptoir.customers.account.ReminderHold;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.program.cli.customers.NumberedCustomer;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what is open of a customer's account, and sets until when they pay and whether they are reminded.
@Command(name = "show")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class AccountsShowCommand implements Callable<Integer> {

    private static final int MAX_REMINDERS = 20;
    private static final String SHOP = "shop";
    private static final String NONE = "none";

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    @Option(names = "--term", paramLabel = "TERM", descriptionKey = "cli.option.accountterm")
    @Nullable
    private String term;

    @Option(names = "--hold", paramLabel = "disputed|arranged|none", descriptionKey = "cli.option.accounthold")
    @Nullable
    private String hold;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "cli.option.accountuntil")
    @Nullable
    private LocalDate until;

    AccountsShowCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var customer = NumberedCustomer.of(session, shop, number);
            change(shop, customer);
            var debtor = shop.customerFile()
                    .debtors()
                    .of(session.by(), customer.id())
                    .orElseThrow(() -> none(customer));
            say(shop, debtor);
            return ExitCode.DONE;
        });
    }

    private CommandRefused none(Customer customer) {
        return new CommandRefused("no-account", session.texts().get("cli.accounts.none", customer.displayName()));
    }

    private void change(OpenShop shop, Customer customer) {
        // All is understood, and permitted, before anything is changed.
        var agreed = term == null ? null : term(term);
        var held = hold == null ? null : hold(hold);
        if (until != null && held == null) {
            throw new CommandRefused("hold", session.texts().get("cli.accounts.hold"));
        }
        if (hold != null) {
            session.by().require(Permission.EDIT_CUSTOMERS);
        }
        var debtors = shop.customerFile().debtors();
        var isKnown = true;
        if (term != null) {
            isKnown = debtors.agree(session.by(), customer.id(), agreed);
        }
        if (hold != null) {
            isKnown &= debtors.hold(session.by(), customer.id(), held);
        }
        if (!isKnown) {
            throw none(customer);
        }
    }

    private @Nullable PaymentTerm term(String typed) {
        return typed.equals(SHOP)
                ? null
                : PaymentTerm.read(typed)
                        .orElseThrow(() -> new CommandRefused(
                                "term",
                                session.texts()
                                        .get(
                                                "cli.accounts.term",
                                                PaymentTerm.MAX_DAYS,
                                                PaymentTerm.MAX_MONTH_END_DAYS)));
    }

    private @Nullable ReminderHold hold(String typed) {
        return switch (typed) {
            case NONE -> null;
            case "disputed" -> new ReminderHold(ReminderHold.Reason.DISPUTED, until);
            case "arranged" -> new ReminderHold(ReminderHold.Reason.ARRANGED, until);
            default -> throw new CommandRefused("hold", session.texts().get("cli.accounts.hold"));
        };
    }

    private void say(OpenShop shop, Debtor debtor) {
        var formats = session.formats(shop);
        var reminders = shop.customerFile()
                .reminders()
                .ofCustomer(session.by(), debtor.customer().id(), MAX_REMINDERS);
        session.record(shop, "customers-read", "an account");
        var held = debtor.hold();
        var answer = new LinkedHashMap<>(AccountAnswer.of(debtor));
        answer.put("term", debtor.term() == null ? SHOP : debtor.term().toString());
        answer.put("hold", held == null ? NONE : held.reason().name().toLowerCase(Locale.ROOT));
        answer.put("holdUntil", held == null ? null : held.until());
        answer.put("items", debtor.items());
        answer.put("reminders", reminders.stream().map(AccountAnswer::of).toList());
        session.json(answer);
        session.say(session.texts()
                .get(
                        "cli.credit.state",
                        debtor.customer().displayName(),
                        formats.money(debtor.account().owed()),
                        formats.money(debtor.account().limit())));
        debtor.items().forEach(item -> session.say(line(item, debtor, formats)));
        if (debtor.isHeld()) {
            session.say(session.texts().get("cli.accounts.held"));
        }
        reminders.stream()
                .filter(reminder -> !reminder.isUndone())
                .forEach(reminder -> session.say(session.texts()
                        .get(
                                "cli.accounts.reminded",
                                formats.date(reminder.at()),
                                reminder.step().number(),
                                formats.money(reminder.overdue()))));
    }

    private static String line(OpenItem item, Debtor debtor, Formats formats) {
        return "  %s  %s  %s  %s%s"
                .formatted(
                        formats.date(item.boughtOn()),
                        Objects.toString(item.sale(), "\u2013"),
                        formats.money(item.open()),
                        formats.date(item.dueOn()),
                        item.isOverdue(debtor.today()) ? " !" : "");
    }
}
