package org.comptoir.program.cli.admin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.comptoir.pos.journal.ArchiveCheck;
import org.comptoir.pos.journal.ArchiveStatement;
import org.comptoir.pos.journal.ArchiveVerifier;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;

/// Verifies an archive of a journal, or the folder it was unpacked into, wherever it is from: nothing of a shop is
/// read.
final class ArchiveProof {

    private final CommandContext session;
    private final Path file;

    ArchiveProof(CommandContext session, Path file) {
        this.session = session;
        this.file = file;
    }

    /// Tells what came of it.
    ///
    /// @return the exit code
    int answer() {
        if (!Files.isDirectory(file)) {
            InputFile.existing(session, file);
        }
        var texts = session.texts();
        return switch (new ArchiveVerifier(file, ignored -> {}).verify()) {
            case ArchiveCheck.Intact intact -> intact(intact);
            case ArchiveCheck.Changed changed -> changed(changed);
            case ArchiveCheck.NotSigned notSigned ->
                throw new CommandRefused("not-signed", texts.get("cli.archive.notsigned", file));
            case ArchiveCheck.NotAnArchive none ->
                throw new CommandRefused("not-an-archive", texts.get("cli.archive.noarchive", file));
        };
    }

    private LinkedHashMap<String, Object> answer(ArchiveStatement statement, boolean isIntact) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("intact", isIntact);
        answer.put("shop", statement.shop());
        answer.put("from", statement.period().first());
        answer.put("until", statement.period().last());
        answer.put("madeAt", statement.madeAt());
        answer.put("sound", statement.isSound());
        return answer;
    }

    private int intact(ArchiveCheck.Intact intact) {
        var statement = intact.statement();
        var answer = answer(statement, true);
        answer.put("entries", intact.entries());
        answer.put("key", intact.key());
        session.json(answer);
        var texts = session.texts();
        session.say(texts.get(
                "cli.archive.intact",
                statement.shop(),
                statement.period().first().toString(),
                statement.period().last().toString(),
                intact.entries()));
        session.say(texts.get("cli.archive.key", intact.key()));
        if (!statement.isSound()) {
            session.tellPeople(texts.get("cli.archive.unsound"));
        }
        return ExitCode.DONE;
    }

    private int changed(ArchiveCheck.Changed changed) {
        var answer = answer(changed.statement(), false);
        answer.put("faults", changed.faults());
        answer.put("files", changed.changed());
        session.json(answer);
        var texts = session.texts();
        session.tellPeople(texts.get("cli.archive.changed", file));
        var journal = Texts.of("journal", session.language());
        changed.faults()
                .forEach(fault -> session.tellPeople(journal.get(
                        "journal.fault." + fault.what().name(),
                        fault.till() + " "
                                + journal.get("journal.chain." + fault.chain().name()),
                        fault.number())));
        changed.changed().forEach(name -> session.tellPeople(texts.get("cli.archive.file", name)));
        return ExitCode.REFUSED;
    }
}
