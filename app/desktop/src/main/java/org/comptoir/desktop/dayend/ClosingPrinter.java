package org.comptoir.desktop.dayend;

import java.util.function.Supplier;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dayend.BackupResult;
import org.comptoir.shop.dayend.DocumentResult;
import org.comptoir.shop.dayend.EndOfDay;

/// Creates the documents and the backup of a day, and reports where they are.
final class ClosingPrinter {

    private static final String DOCUMENT = "document";
    private static final String BACKUP = "backup";

    private final ScreenContext context;
    private final EndOfDay endOfDay;
    private final Texts texts;
    private final Messages messages;

    /// @param messages of the page
    ClosingPrinter(ScreenContext context, EndOfDay endOfDay, Messages messages) {
        this.context = context;
        this.endOfDay = endOfDay;
        this.messages = messages;
        texts = context.texts("dayend");
    }

    /// Prints a closing: on the receipt printer, or to a file if there is none or it fails.
    void print(DayClosing done) {
        print(() -> endOfDay.print(done));
    }

    /// Prints any paper of the day.
    void print(Supplier<DocumentResult> paper) {
        context.tasks().of(paper).onSuccess(this::show).start();
    }

    /// Prints the totals of the open day in the same way; the journal records the reading.
    void printReading() {
        context.work(endOfDay::printReading)
                .onSuccess(result -> {
                    if (result instanceof DocumentResult.Printed) {
                        messages.done(DOCUMENT, Message.of(texts.get("dayend.reading.printed")));
                    }
                    show(result);
                })
                .start();
    }

    private void show(DocumentResult result) {
        switch (result) {
            case DocumentResult.Printed() -> {}
            case DocumentResult.Written(var file) -> {
                messages.done(DOCUMENT, context.saved(file).openable(texts.get("dayend.paper.written")));
                context.navigator().openFile(file);
            }
            case DocumentResult.NotWritten notWritten ->
                messages.fail(DOCUMENT, Message.of(texts.get("dayend.paper.failed")));
            case DocumentResult.NotMade() -> messages.fail(DOCUMENT, Message.of(texts.get("dayend.paper.crashed")));
        }
    }

    /// Makes a backup, verifies it by restoring it, and reports the result.
    void backUp() {
        context.job(texts.get("dayend.backup"), (by, progress) -> endOfDay.backUp(by))
                .onSuccess(this::show)
                .start();
    }

    private void show(BackupResult result) {
        switch (result) {
            case BackupResult.BackedUp(var backup) ->
                messages.done(
                        BACKUP,
                        context.saved(backup.file())
                                .findable(texts.get(
                                        "dayend.backup.done", context.formats().count(backup.rowCount()))));
            case BackupResult.NotBackedUp(var reason) ->
                messages.fail(
                        BACKUP,
                        Message.of(texts.get("dayend.backup.failed"), UnavailableText.of(reason, context.language())));
        }
    }
}
