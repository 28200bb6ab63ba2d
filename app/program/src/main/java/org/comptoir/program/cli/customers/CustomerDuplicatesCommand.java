package org.comptoir.program.cli.customers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.customers.merge.DuplicateGroup;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;

/// Lists records that may be the same person's.
@Command(name = "duplicates")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class CustomerDuplicatesCommand implements Callable<Integer> {

    private final CommandContext session;

    CustomerDuplicatesCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var groups = shop.customerFile().duplicates().find(session.by(), percent -> {});
            session.record(shop, "customers-read", groups.size() + " groups of duplicates");
            session.json(groups.stream().map(CustomerDuplicatesCommand::answer).toList());
            var words = Texts.of("duplicates", session.texts().language());
            groups.forEach(group -> say(words, group));
            if (groups.isEmpty()) {
                session.say(session.texts().get("cli.duplicates.none"));
            }
            return ExitCode.DONE;
        });
    }

    private static Map<String, Object> answer(DuplicateGroup group) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("certainty", group.certainty());
        answer.put("score", group.score());
        answer.put("reasons", group.inOrder());
        answer.put(
                "customers",
                group.members().stream()
                        .map(member -> Map.of("number", member.number(), "name", member.name()))
                        .toList());
        return answer;
    }

    private void say(Texts words, DuplicateGroup group) {
        var reasons = group.inOrder().stream()
                .map(reason -> words.get("duplicates.reason." + reason.name()))
                .collect(Collectors.joining(", "));
        session.say(words.get("duplicates.certainty." + group.certainty().name()) + ": " + reasons);
        group.members().forEach(member -> session.say("  " + member.number() + "  " + member.name()));
    }
}
