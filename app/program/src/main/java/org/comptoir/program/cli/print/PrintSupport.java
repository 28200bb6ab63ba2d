package org.comptoir.program.cli.print;

import java.util.LinkedHashMap;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.mailing.MailingDocuments;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;

/// Shared by the printing commands.
final class PrintSupport {

    private PrintSupport() {}

    static DocumentPrinter papers(OpenShop shop) {
        return new DocumentPrinter(shop, Program.onPaper());
    }

    static MailingDocuments mailingDocuments(OpenShop shop) {
        return new MailingDocuments(shop, papers(shop));
    }

    /// The title that was typed, or the usual one.
    static String title(CommandContext session, String typed, String usual) {
        var title = typed.isBlank() ? usual : typed.strip();
        if (title.length() > MailingDraft.MAX_TITLE_LENGTH) {
            throw new CommandRefused("title", session.texts().get("cli.print.title", MailingDraft.MAX_TITLE_LENGTH));
        }
        return title;
    }

    static void done(CommandContext session, OutputFile target, int pieces) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("file", target.toString());
        answer.put("printed", pieces);
        session.json(answer);
        session.say(session.texts().get("cli.print.done", pieces, target));
    }
}
