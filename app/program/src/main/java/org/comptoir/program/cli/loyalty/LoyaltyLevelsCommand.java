package org.comptoir.program.cli.loyalty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.comptoir.customers.loyalty.LoyaltyProgram;
import org.comptoir.customers.loyalty.ProgramText;
import org.comptoir.customers.loyalty.rules.LevelBasis;
import org.comptoir.customers.loyalty.rules.LoyaltyLevel;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells the levels of the loyalty rules, and changes them where options say so.
@Command(name = "levels")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class LoyaltyLevelsCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--basis", paramLabel = "BASIS", descriptionKey = "cli.option.levels.basis")
    @Nullable
    private String basis;

    @Option(names = "--set", paramLabel = "LEVEL", descriptionKey = "cli.option.levels.set")
    private List<String> set = List.of();

    @Option(names = "--drop", paramLabel = "NAME", descriptionKey = "cli.option.levels.drop")
    private List<String> drop = List.of();

    LoyaltyLevelsCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var loyalty = shop.customerFile().loyalty();
            var program = loyalty.program();
            if (basis != null || !set.isEmpty() || !drop.isEmpty()) {
                program = program.with(changed(program.levels()));
                loyalty.changeProgram(session.by(), program);
            }
            tell(program, new ProgramText(session.formats(shop), id -> Long.toString(id.value())));
            return ExitCode.DONE;
        });
    }

    private LoyaltyLevels changed(LoyaltyLevels before) {
        var all = new ArrayList<>(before.all());
        for (var name : drop) {
            if (!all.removeIf(level -> isNamed(level, name))) {
                throw new CommandRefused("level", session.texts().get("cli.loyalty.levels.none", name));
            }
        }
        for (var typed : set) {
            var level = TypedLevel.read(typed)
                    .orElseThrow(() -> new CommandRefused(
                            "level",
                            session.texts()
                                    .get(
                                            "cli.loyalty.levels.unfit",
                                            typed,
                                            LoyaltyLevel.MAX_NAME,
                                            LoyaltyLevel.MAX_THRESHOLD,
                                            LoyaltyLevel.MAX_DISCOUNT)));
            // Of the same name or from the same point on: the new one takes its place.
            all.removeIf(other -> isNamed(other, level.name()) || other.threshold() == level.threshold());
            all.add(level);
        }
        if (all.size() > LoyaltyLevels.MAX_LEVELS) {
            throw new CommandRefused("level", session.texts().get("cli.loyalty.levels.many", LoyaltyLevels.MAX_LEVELS));
        }
        return new LoyaltyLevels(basis == null ? before.basis() : basis(basis), all);
    }

    private static boolean isNamed(LoyaltyLevel level, String name) {
        return level.name().equalsIgnoreCase(name.strip());
    }

    private LevelBasis basis(String typed) {
        return Stream.of(LevelBasis.values())
                .filter(known -> known.name().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new CommandRefused("basis", session.texts().get("cli.loyalty.levels.basis", typed)));
    }

    private void tell(LoyaltyProgram program, ProgramText words) {
        var levels = program.levels();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("basis", levels.basis().name().toLowerCase(Locale.ROOT));
        answer.put(
                "levels", levels.all().stream().map(LoyaltyLevelsCommand::json).toList());
        session.json(answer);
        levels.all().forEach(level -> session.say(words.sentence(program, level)));
    }

    private static Map<String, Object> json(LoyaltyLevel level) {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", level.name());
        values.put("from", level.threshold());
        values.put("times", level.multiplier().toDecimal());
        values.put("discount", level.discount().toDecimal());
        return values;
    }
}
