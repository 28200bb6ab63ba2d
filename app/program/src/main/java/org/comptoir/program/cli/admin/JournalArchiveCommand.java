package org.comptoir.program.cli.admin;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.journal.ArchivePeriod;
import org.comptoir.pos.journal.ArchiveStatement;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopArchives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes an archive of the journal: what all tills recorded on some days, at most a year.
@Command(name = "archive")
@RequiredRights(Permission.VERIFY_JOURNAL)
final class JournalArchiveCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--from", required = true, paramLabel = "DAY", descriptionKey = "cli.option.archivefrom")
    private LocalDate first = LocalDate.MIN;

    @Option(names = "--until", required = true, paramLabel = "DAY", descriptionKey = "cli.option.archiveuntil")
    private LocalDate last = LocalDate.MIN;

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "cli.option.archivefile")
    private Path file = Path.of("");

    JournalArchiveCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var texts = session.texts();
        var period = ArchivePeriod.of(first, last)
                .orElseThrow(() -> new CommandRefused("period", texts.get("cli.archive.period")));
        return session.withShop(shop -> {
            var target = new OutputFile(session, file).writable();
            var written = new ShopArchives(shop)
                    .write(session.by(), period, target.path(), ignored -> {})
                    .orElseThrow(() -> new CommandRefused(
                            "no-entries", texts.get("cli.archive.none", first.toString(), last.toString())));
            return answer(shop, target, written);
        });
    }

    private int answer(OpenShop shop, OutputFile target, ArchiveStatement written) {
        var key = shop.journal().guard().keyExcerpt();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", target.toString());
        answer.put("entries", written.entries());
        answer.put("sound", written.isSound());
        answer.put("key", key);
        session.json(answer);
        session.say(session.texts().get("cli.archive.done", written.entries(), target, key));
        if (!written.isSound()) {
            session.tellPeople(session.texts().get("cli.archive.unsound"));
        }
        return ExitCode.DONE;
    }
}
