package org.comptoir.program.cli.loyalty;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.loyalty.LoyaltyMember;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the customers with points, and the level they are in.
@Command(name = "members")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class LoyaltyMembersCommand implements Callable<Integer> {

    private static final int DEFAULT_LIMIT = 100;

    private final CommandContext session;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
    private int limit = DEFAULT_LIMIT;

    LoyaltyMembersCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var members = shop.customerFile().loyalty().members(session.by(), Math.max(1, limit));
            session.record(shop, "customers-read", members.size() + " in a loyalty list");
            session.json(members.stream().map(LoyaltyMembersCommand::answer).toList());
            members.forEach(member -> session.say(String.join(
                    "\t", member.number(), member.listName(), Integer.toString(member.balance()), level(member))));
            return ExitCode.DONE;
        });
    }

    private static String level(LoyaltyMember member) {
        var level = member.standing().level();
        return level == null ? "" : level.name();
    }

    private static Map<String, Object> answer(LoyaltyMember member) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", member.number());
        answer.put("name", member.listName());
        answer.put("points", member.balance());
        answer.put("counted", member.standing().counted());
        answer.put("level", level(member));
        return answer;
    }
}
