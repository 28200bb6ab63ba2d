package org.comptoir.program.cli.customers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds customers with the search box's search.
@Command(name = "find")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class CustomerFindCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "cli.option.find")
    private String[] words = {};

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
    private int limit = 50;

    CustomerFindCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var search = shop.customerFile().search();
            search.prepare(ignored -> {});
            var hits = search.find(String.join(" ", words), Math.max(1, limit)).hits();
            var points = shop.customerFile()
                    .loyalty()
                    .balances(hits.stream().map(CustomerHit::id).toList());
            session.record(shop, "customers-read", hits.size() + " found");
            session.json(hits.stream()
                    .map(hit -> answer(hit, points.getOrDefault(hit.id(), 0)))
                    .toList());
            hits.forEach(hit -> session.say(String.join(
                    "\t",
                    hit.number(),
                    hit.listName(),
                    hit.town(),
                    hit.phone(),
                    hit.email(),
                    String.valueOf(points.getOrDefault(hit.id(), 0)))));
            return ExitCode.DONE;
        });
    }

    private static Map<String, Object> answer(CustomerHit hit, int points) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", hit.number());
        answer.put("name", hit.listName());
        answer.put("town", hit.town());
        answer.put("phone", hit.phone());
        answer.put("email", hit.email());
        answer.put("points", points);
        return answer;
    }
}
