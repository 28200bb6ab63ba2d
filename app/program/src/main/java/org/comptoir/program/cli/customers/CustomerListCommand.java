package org.comptoir.program.cli.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.customers.customer.list.CustomerListing;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.customers.customer.list.ListedCustomer;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the customers with the language they are written to in, as the list of the window does.
@Command(name = "list")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class CustomerListCommand implements Callable<Integer> {

    private static final int PAGE_SIZE = 500;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Map<String, CustomerOrder> ORDERS = Map.of(
            "name", CustomerOrder.BY_NAME,
            "last-purchase", CustomerOrder.BY_LAST_PURCHASE,
            "language", CustomerOrder.BY_LANGUAGE);

    private final CommandContext session;

    @Option(names = "--language", paramLabel = "fr|it|en|…", descriptionKey = "cli.option.writtenin")
    private String language = "";

    @Option(names = "--sort", paramLabel = "name|last-purchase|language", descriptionKey = "cli.option.sort")
    private String sort = "name";

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
    private int limit = Integer.MAX_VALUE;

    CustomerListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var order = ORDERS.get(sort);
        if (order == null) {
            throw new CommandRefused("sort", session.texts().get("cli.customers.sort", sort));
        }
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            throw new CommandRefused("language", session.texts().get("cli.customers.language", language));
        }
        return session.withShop(shop -> {
            var listed = listed(shop.customerFile().list(), new CustomerListing(order, language));
            session.record(shop, "customers-read", listed.size() + " listed");
            session.json(listed.stream().map(CustomerListCommand::answer).toList());
            listed.forEach(customer -> session.say(String.join(
                    "\t",
                    customer.number(),
                    customer.listName(),
                    customer.language(),
                    customer.town(),
                    customer.phone(),
                    customer.email())));
            return ExitCode.DONE;
        });
    }

    private List<ListedCustomer> listed(CustomerList list, CustomerListing listing) {
        var listed = new ArrayList<ListedCustomer>();
        var wanted = Math.max(1, limit);
        List<ListedCustomer> page;
        do {
            page = list.page(listing, listed.size(), Math.min(PAGE_SIZE, wanted - listed.size()));
            listed.addAll(page);
        } while (page.size() == PAGE_SIZE && listed.size() < wanted);
        return listed;
    }

    private static Map<String, Object> answer(ListedCustomer customer) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", customer.number());
        answer.put("name", customer.listName());
        answer.put("language", customer.language());
        answer.put("town", customer.town());
        answer.put("phone", customer.phone());
        answer.put("email", customer.email());
        answer.put("lastPurchase", Objects.toString(customer.lastPurchase(), ""));
        answer.put("turnover", customer.turnover().toDecimal());
        return answer;
    }
}
