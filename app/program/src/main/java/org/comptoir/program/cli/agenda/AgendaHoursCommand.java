package org.comptoir.program.cli.agenda;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.comptoir.customers.agenda.hours.OpenPeriod;
import org.comptoir.customers.agenda.hours.OpeningHours;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells when the shop is open, or changes the hours of a day.
@Command(name = "hours")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class AgendaHoursCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--day", paramLabel = "DAY", descriptionKey = "cli.option.hoursday")
    @Nullable
    private String day;

    @Option(names = "--open", paramLabel = "HOURS", descriptionKey = "cli.option.hoursopen")
    private String open = "";

    AgendaHoursCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (day != null) {
                change(shop, weekday(day));
            }
            var hours = OpeningHours.of(shop.settings()::get);
            var answer = new LinkedHashMap<String, Object>();
            for (var one : DayOfWeek.values()) {
                var text = OpeningHours.text(hours.on(one));
                answer.put(one.name().toLowerCase(Locale.ROOT), text);
                session.say("%-10s %s"
                        .formatted(one.name().toLowerCase(Locale.ROOT), text)
                        .stripTrailing());
            }
            session.json(answer);
            return ExitCode.DONE;
        });
    }

    private DayOfWeek weekday(String typed) {
        return Arrays.stream(DayOfWeek.values())
                .filter(one -> one.name().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new CommandRefused("day", session.texts().get("cli.agenda.noday", typed)));
    }

    private void change(OpenShop shop, DayOfWeek which) {
        var periods = OpeningHours.periods(open)
                .orElseThrow(() -> new CommandRefused("hours", session.texts().get("cli.agenda.nohours", open)));
        var days = new EnumMap<DayOfWeek, List<OpenPeriod>>(DayOfWeek.class);
        days.putAll(OpeningHours.of(shop.settings()::get).days());
        days.put(which, periods);
        shop.settings().putAudited(session.by(), OpeningHours.NOTE, new OpeningHours(days).kept());
    }
}
