package org.comptoir.app.cli.paper;

import java.util.LinkedHashMap;
import org.comptoir.app.cli.file.OutputFile;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.papers.Papers;
import org.comptoir.app.shop.Program;
import org.comptoir.app.shop.Shop;
import org.comptoir.customers.mailing.run.MailingDraft;

/// What the printing commands have in common.
final class Printing {

    private Printing() {}

    static Papers papers(Shop shop) {
        return new Papers(shop, Program.nameAndVersion());
    }

    /// The title that was typed, or the usual one.
    static String title(Session session, String typed, String usual) {
        var title = typed.isBlank() ? usual : typed.strip();
        if (title.length() > MailingDraft.MAX_TITLE_LENGTH) {
            throw new Refused("title", session.texts().get("cli.print.title", MailingDraft.MAX_TITLE_LENGTH));
        }
        return title;
    }

    static void done(Session session, OutputFile target, int pieces) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", target.toString());
        answer.put("printed", pieces);
        session.json(answer);
        session.say(session.texts().get("cli.print.done", pieces, target));
    }
}
