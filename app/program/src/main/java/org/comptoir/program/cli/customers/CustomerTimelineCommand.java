package org.comptoir.program.cli.customers;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.comptoir.customers.timeline.TimelineFilter;
import org.comptoir.customers.timeline.TimelineKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.NameConverter;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists what happened with a customer, newest first: everything, some kinds, or where words are found.
@Command(name = "timeline")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class CustomerTimelineCommand implements Callable<Integer> {

    private static final int MAX_ENTRIES = 10_000;

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            converter = TimelineKindConverter.class,
            descriptionKey = "cli.option.timelinekind")
    private List<TimelineKind> kinds = List.of();

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            converter = NameConverter.class,
            descriptionKey = "cli.option.timelinesearch")
    private String searched = "";

    CustomerTimelineCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var customer = NumberedCustomer.of(session, shop, number);
            var asked = EnumSet.noneOf(TimelineKind.class);
            asked.addAll(kinds);
            var entries = shop.customerFile()
                    .timeline()
                    .forCustomer(session.by(), customer.id(), TimelineFilter.of(asked, searched), MAX_ENTRIES);
            session.record(shop, "customers-read", entries.size() + " timeline entries");
            session.json(entries.stream().map(TimelineAnswer::of).toList());
            var formats = session.formats(shop);
            var words = Texts.of("timeline", session.texts().language());
            entries.forEach(entry -> session.say("%s  %s  %s"
                    .formatted(
                            formats.dateTime(entry.at()),
                            words.get("timeline.kind." + TimelineKind.of(entry).name()),
                            TimelineFilter.text(entry).replaceAll("\\R", " "))
                    .stripTrailing()));
            return ExitCode.DONE;
        });
    }
}
