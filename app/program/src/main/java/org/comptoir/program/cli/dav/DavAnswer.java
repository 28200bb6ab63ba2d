package org.comptoir.program.cli.dav;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.dav.DavRun;
import org.comptoir.shop.dav.DavText;
import org.comptoir.shop.dav.http.DavFailure;
import org.comptoir.shop.dav.http.DavProblem;

/// What an exchange did, for programs and in words.
final class DavAnswer {

    private DavAnswer() {}

    static Map<String, Object> of(DavKind kind, DavRun run) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("kind", kind.name().toLowerCase(Locale.ROOT));
        answer.put("received", run.received());
        answer.put("sent", run.sent());
        answer.put("removed", run.removed());
        answer.put("disputed", run.disputed());
        answer.put("unreadable", run.unreadable());
        var problem = run.problem();
        answer.put("problem", problem == null ? "" : word(problem));
        return answer;
    }

    static String words(CommandContext session, DavKind kind, DavRun run) {
        var text = new DavText(session.language());
        var problem = run.problem();
        return problem == null ? text.run(kind, run) : text.run(kind, run) + "\n" + text.problem(problem);
    }

    static CommandRefused refused(CommandContext session, DavFailure failure) {
        return new CommandRefused(word(failure.problem()), new DavText(session.language()).problem(failure.problem()));
    }

    private static String word(DavProblem problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
