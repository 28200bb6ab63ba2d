package org.comptoir.program.cli.customers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.household.Household;
import org.comptoir.customers.household.HouseholdProblem;
import org.comptoir.customers.household.HouseholdResult;
import org.comptoir.customers.household.Households;
import org.comptoir.customers.relation.RelationWords;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows with whom a customer gets one letter, brings somebody into their household, or takes them out of it.
@Command(name = "household")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class CustomerHouseholdCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    @Option(names = "--join", paramLabel = "OTHER", descriptionKey = "cli.option.householdjoin")
    private String join = "";

    @Option(names = "--leave", descriptionKey = "cli.option.householdleave")
    private boolean leave;

    @Option(names = "--addressee", paramLabel = "TEXT", descriptionKey = "cli.option.addressee")
    @Nullable
    private String addressee;

    @Option(names = "--salutation", paramLabel = "TEXT", descriptionKey = "cli.option.salutation")
    @Nullable
    private String salutation;

    CustomerHouseholdCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var customer = NumberedCustomer.of(session, shop, number);
            // All is understood before any of it is done.
            var other = join.isEmpty() ? null : other(shop, customer);
            if (isLong(addressee) || isLong(salutation)) {
                throw tooLong();
            }
            if (leave && !shop.customerFile().households().leave(session.by(), customer.id())) {
                throw none();
            }
            if (other != null) {
                join(shop, customer, other);
            }
            if (addressee != null || salutation != null) {
                address(shop, customer);
            }
            if (leave || other != null) {
                shop.customerFile().search().catchUp();
            }
            shop.customerFile()
                    .households()
                    .of(customer.id())
                    .ifPresentOrElse(household -> show(shop, household), this::showNone);
            return ExitCode.DONE;
        });
    }

    private CommandRefused none() {
        return new CommandRefused("no-household", session.texts().get("cli.household.none", number));
    }

    private static boolean isLong(@Nullable String text) {
        return text != null && text.strip().length() > Households.MAX_TEXT;
    }

    private CommandRefused tooLong() {
        return new CommandRefused("household-text", session.texts().get("cli.household.long"));
    }

    /// Who can be one household with the customer, once that one has left another.
    private Customer other(OpenShop shop, Customer customer) {
        var other = NumberedCustomer.of(session, shop, join);
        if (other.id().equals(customer.id())) {
            throw refused(HouseholdProblem.ONESELF);
        }
        if (Stream.of(customer, other).anyMatch(one -> one.details().kind() == CustomerKind.COMPANY)) {
            throw refused(HouseholdProblem.NOT_A_PERSON);
        }
        return other;
    }

    private CommandRefused refused(HouseholdProblem problem) {
        return new CommandRefused("household", new RelationWords(session.language()).problem(problem));
    }

    private void join(OpenShop shop, Customer customer, Customer other) {
        switch (shop.customerFile().households().join(session.by(), customer.id(), other.id())) {
            case HouseholdResult.Joined ignored -> {}
            case HouseholdResult.Refused(var problem) -> throw refused(problem);
        }
    }

    private void address(OpenShop shop, Customer customer) {
        var households = shop.customerFile().households();
        var household = households.of(customer.id()).orElseThrow(this::none);
        var isKept = households.addressed(
                session.by(),
                household.id(),
                addressee == null ? household.addressee() : addressee,
                salutation == null ? household.salutation() : salutation);
        if (!isKept) {
            throw tooLong();
        }
    }

    private void show(OpenShop shop, Household household) {
        var letter = household.letter(LocalDate.now(shop.clock()));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("household", household.id().value());
        answer.put("addressee", letter.addressee(session.language()));
        answer.put("salutation", letter.salutation(session.language()));
        answer.put(
                "members",
                household.members().stream()
                        .map(CustomerHouseholdCommand::member)
                        .toList());
        session.json(answer);
        session.say(letter.addressee(session.language()));
        household.members().forEach(member -> session.say("  " + member.number() + "  " + member.displayName()));
    }

    private static Map<String, Object> member(Customer member) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", member.number());
        answer.put("displayName", member.displayName());
        return answer;
    }

    private void showNone() {
        session.json(Map.of("members", List.of()));
        session.say(session.texts().get("cli.household.none", number));
    }
}
