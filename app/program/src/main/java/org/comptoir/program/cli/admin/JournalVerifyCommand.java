package org.comptoir.program.cli.admin;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.OutsideFinding;
import org.comptoir.pos.journal.Verification;
import org.comptoir.pos.journal.Verification.ChainResult;
import org.comptoir.pos.journal.Verification.Fault;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Passphrase;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.KeyProtectionText;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Verifies that no recorded entry has changed: of the shop, or of an archive of any shop, which needs no sign-in
/// because nothing of a shop is read.
@Command(name = "verify")
@RequiredRights(Permission.VERIFY_JOURNAL)
final class JournalVerifyCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(arity = "0..1", paramLabel = "ARCHIVE", descriptionKey = "cli.option.archive")
    @Nullable
    private Path archive;

    @Option(names = "--copy", paramLabel = "FILE", descriptionKey = "cli.option.comparecopy")
    @Nullable
    private Path copy;

    JournalVerifyCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var file = archive;
        if (file == null) {
            return session.withShop(this::verify);
        }
        if (copy != null) {
            throw new CommandRefused("copy-of-shop", session.texts().get("cli.archive.copy"));
        }
        return new ArchiveProof(session, file).answer();
    }

    private int verify(OpenShop shop) {
        var found = shop.verifier().verify(session.by(), ignored -> {});
        var verification = found.chains();
        var answer = answer(verification);
        var books = new AuditAnswer(found.books(), session.formats(shop));
        answer.put("sound", found.isSound());
        answer.put("books", books.json());
        answer.put("key", shop.journal().guard().keyExcerpt());
        answer.put("keyProtection", shop.journal().guard().keyProtection());
        shop.start().clock().ifPresent(fault -> answer.put("clock", fault));
        var ofCopy = copy == null ? List.<OutsideFinding>of() : compare(shop, copy);
        answer.put("copy", ofCopy);
        session.json(answer);
        say(verification);
        books.tell(session);
        session.say(Texts.of("guard", session.language())
                .get("guard.key", shop.journal().guard().keyExcerpt()));
        session.say(KeyProtectionText.of(shop.journal().guard().keyProtection(), session.language()));
        ofCopy.forEach(finding -> session.tell(finding.sentence(session.language())));
        return found.isSound() && ofCopy.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private List<OutsideFinding> compare(OpenShop shop, Path file) {
        InputFile.existing(session, file);
        return shop.journal()
                .guard()
                .compareWithCopy(session.by(), file, Passphrase.ask(session))
                .orElseThrow(
                        () -> new CommandRefused("not-a-key", session.texts().get("cli.copy.none", file)));
    }

    private static SequencedMap<String, Object> answer(Verification verification) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("sound", verification.isSound());
        answer.put("entries", verification.entries());
        answer.put("outside", verification.outside());
        answer.put(
                "chains",
                verification.chains().stream().map(JournalVerifyCommand::chain).toList());
        return answer;
    }

    private static Map<String, Object> chain(ChainResult result) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("till", result.till());
        answer.put("chain", result.chain());
        answer.put("entries", result.entries());
        answer.put("keptHeads", result.keptHeads());
        answer.put("gaps", result.gaps());
        result.fault().ifPresent(fault -> answer.put("fault", fault));
        return answer;
    }

    private void say(Verification verification) {
        var texts = Texts.of("journal", session.language());
        for (ChainResult chain : verification.chains()) {
            if (chain.chain() == Chain.SALES) {
                chain.gaps().forEach(gap -> session.say(texts.get("journal.gap", gap.from(), gap.to())));
            }
        }
        if (verification.isSound()) {
            session.say(texts.get("journal.sound", verification.entries()));
            return;
        }
        session.tell(texts.get("journal.unsound"));
        for (Fault fault : verification.faults()) {
            session.tell(texts.get(
                    "journal.fault." + fault.what().name(),
                    fault.till() + " · "
                            + texts.get("journal.chain." + fault.chain().name()),
                    fault.number()));
        }
        verification.outside().stream()
                .filter(OutsideFinding::isFault)
                .forEach(finding -> session.tell(finding.sentence(session.language())));
    }
}
