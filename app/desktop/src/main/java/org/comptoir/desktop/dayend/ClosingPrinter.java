package org.comptoir.desktop.dayend;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.dayend.BackupResult;
import org.comptoir.shop.dayend.DocumentResult;
import org.comptoir.shop.dayend.EndOfDay;

/// Has the documents and the backup of a day made, and says where they are.
final class ClosingPrinter {

    private final EndOfDay endOfDay;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final ObservableList<Message> messages;
    private Consumer<Path> opener = file -> {};

    /// @param messages where the answers are put
    ClosingPrinter(
            EndOfDay endOfDay,
            Supplier<SignedInStaff> signedIn,
            Tasks tasks,
            Formats formats,
            ObservableList<Message> messages) {
        this.endOfDay = endOfDay;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        this.messages = messages;
        texts = Texts.of("dayend", formats.language());
    }

    /// Who shows a document once it is written.
    void opening(Consumer<Path> opens) {
        opener = opens;
    }

    /// Puts a closing on paper: by the receipt printer, or as a file where there is none or it fails.
    void print(DayClosing done) {
        tasks.of(() -> endOfDay.print(done)).onSuccess(this::show).start();
    }

    /// The figures of the open day on paper in the same way; the journal keeps that it was read.
    void printReading() {
        var by = signedIn.get();
        tasks.of(() -> endOfDay.printReading(by))
                .onSuccess(result -> {
                    if (result instanceof DocumentResult.Printed) {
                        messages.add(Message.done(texts.get("dayend.reading.printed")));
                    }
                    show(result);
                })
                .start();
    }

    private void show(DocumentResult result) {
        switch (result) {
            case DocumentResult.Printed() -> {}
            case DocumentResult.Written(var file) -> {
                messages.add(Message.done(texts.get("dayend.paper.written"), file.toString()));
                opener.accept(file);
            }
            case DocumentResult.NotWritten(var problem) ->
                messages.add(Message.failed(texts.get("dayend.paper.failed"), String.valueOf(problem.getMessage())));
        }
    }

    /// Copies the shop away, restores the copy once, and says so.
    void backUp() {
        var by = signedIn.get();
        tasks.job(texts.get("dayend.backup"), progress -> endOfDay.backUp(by))
                .onSuccess(this::show)
                .start();
    }

    private void show(BackupResult result) {
        messages.add(
                switch (result) {
                    case BackupResult.BackedUp(var backup) ->
                        Message.done(
                                texts.get("dayend.backup.done", formats.count(backup.rowCount())),
                                backup.file().toString());
                    case BackupResult.NotBackedUp(var reason) ->
                        Message.failed(
                                texts.get("dayend.backup.failed"), UnavailableText.of(reason, formats.language()));
                });
    }
}
