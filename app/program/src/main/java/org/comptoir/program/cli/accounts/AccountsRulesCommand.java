package org.comptoir.program.cli.accounts;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.comptoir.customers.account.ReminderRules;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells when customers are reminded and which interest the letters claim, and sets it.
@Command(name = "rules")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class AccountsRulesCommand implements Callable<Integer> {

    private static final String NONE = "none";

    private final CommandContext session;

    @Option(names = "--days-late", paramLabel = "N", descriptionKey = "cli.option.dayslate")
    @Nullable
    private Integer daysLate;

    @Option(names = "--days-between", paramLabel = "N", descriptionKey = "cli.option.daysbetween")
    @Nullable
    private Integer daysBetween;

    @Option(names = "--minimum", paramLabel = "AMOUNT", descriptionKey = "cli.option.remindminimum")
    @Nullable
    private Money minimum;

    @Option(names = "--interest", paramLabel = "PERCENT|none", descriptionKey = "cli.option.remindinterest")
    @Nullable
    private String interest;

    AccountsRulesCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var settings = shop.settings();
            var rules = ReminderRules.of(settings::get);
            if (Stream.of(daysLate, daysBetween, minimum, interest).anyMatch(Objects::nonNull)) {
                rules = changed(rules);
                settings.putAudited(session.by(), ReminderRules.NOTE, rules.text());
            }
            var formats = session.formats(shop);
            var answer = new LinkedHashMap<String, Object>();
            answer.put("daysLate", rules.daysLate());
            answer.put("daysBetween", rules.daysBetween());
            answer.put("minimum", rules.minimum());
            answer.put("interest", rules.interest());
            session.json(answer);
            session.say(session.texts()
                    .get("cli.accounts.rules", rules.daysLate(), rules.daysBetween(), formats.money(rules.minimum())));
            session.say(
                    rules.interest() == null
                            ? session.texts().get("cli.accounts.nointerest")
                            : session.texts().get("cli.accounts.interest", formats.percent(rules.interest())));
            return ExitCode.DONE;
        });
    }

    private ReminderRules changed(ReminderRules before) {
        var kept = before.interest() == null ? "-" : before.interest().toDecimal();
        var typed = "%d %d %s %s"
                .formatted(
                        daysLate == null ? before.daysLate() : daysLate,
                        daysBetween == null ? before.daysBetween() : daysBetween,
                        (minimum == null ? before.minimum() : minimum).toDecimal(),
                        interest == null ? kept : interest.equals(NONE) ? "-" : interest.strip());
        return ReminderRules.read(typed)
                .orElseThrow(() -> new CommandRefused(
                        "rules",
                        session.texts()
                                .get(
                                        "cli.accounts.badrules",
                                        ReminderRules.MAX_DAYS,
                                        ReminderRules.MAX_MINIMUM.toDecimal(),
                                        ReminderRules.MAX_INTEREST)));
    }
}
