package org.comptoir.program.cli.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.journal.Verification;
import org.comptoir.pos.journal.Verification.ChainResult;
import org.comptoir.pos.journal.Verification.Fault;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import picocli.CommandLine.Command;

/// Proves that nothing that was recorded has changed since.
@Command(name = "verify")
final class JournalVerifyCommand implements Callable<Integer> {

    private final CommandContext session;

    JournalVerifyCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var verification = shop.journal().verify(session.by(), ignored -> {});
            session.json(answer(verification));
            say(verification);
            return verification.isSound() ? ExitCode.DONE : ExitCode.REFUSED;
        });
    }

    private static Map<String, Object> answer(Verification verification) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("sound", verification.isSound());
        answer.put("entries", verification.entries());
        answer.put(
                "chains",
                verification.chains().stream().map(JournalVerifyCommand::chain).toList());
        return answer;
    }

    private static Map<String, Object> chain(ChainResult result) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("chain", result.chain());
        answer.put("entries", result.entries());
        answer.put("keptHeads", result.keptHeads());
        result.fault().ifPresent(fault -> answer.put("fault", fault));
        return answer;
    }

    private void say(Verification verification) {
        var texts = Texts.of("journal", session.language());
        if (verification.isSound()) {
            session.say(texts.get("journal.sound", verification.entries()));
            return;
        }
        session.tell(texts.get("journal.unsound"));
        for (Fault fault : verification.faults()) {
            session.tell(texts.get(
                    "journal.fault." + fault.what().name(),
                    texts.get("journal.chain." + fault.chain().name()),
                    fault.number()));
        }
    }
}
