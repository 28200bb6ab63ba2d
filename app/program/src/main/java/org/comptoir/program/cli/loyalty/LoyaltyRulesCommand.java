package org.comptoir.program.cli.loyalty;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.customers.loyalty.ProgramText;
import org.comptoir.customers.loyalty.SchemeSentence;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;

/// Tells the loyalty rules, each in a sentence.
@Command(name = "rules")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class LoyaltyRulesCommand implements Callable<Integer> {

    private final CommandContext session;

    LoyaltyRulesCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var formats = session.formats(shop);
            var program = shop.customerFile().loyalty().program();
            var names = shop.counter().catalogue().categories().stream()
                    .collect(Collectors.toMap(Category::id, Category::name));
            var rule = SchemeSentence.rule(program.scheme(), formats);
            var example = SchemeSentence.example(program, formats);
            var others = new ProgramText(formats, id -> names.getOrDefault(id, Long.toString(id.value())))
                    .sentences(program);
            var answer = new LinkedHashMap<String, Object>();
            answer.put("rule", rule);
            answer.put("example", example);
            answer.put("others", others);
            var use = shop.counter().tenderRules().points();
            answer.put("pointsUse", use.name().toLowerCase(Locale.ROOT));
            session.json(answer);
            session.say(rule);
            if (!example.isEmpty()) {
                session.say(example);
            }
            session.say(session.texts().get("cli.loyalty.use." + use.name().toLowerCase(Locale.ROOT)));
            others.forEach(session::say);
            return ExitCode.DONE;
        });
    }
}
