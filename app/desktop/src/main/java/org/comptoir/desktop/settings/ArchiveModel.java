package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.journal.ArchivePeriod;
import org.comptoir.pos.journal.ArchiveStatement;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.ShopArchives;

/// The archive of a year of the journal.
final class ArchiveModel {

    /// Its one field too.
    static final String TOPIC = "archive";

    private final ScreenContext context;
    private final ShopArchives archives;
    private final Texts texts;
    private final StringProperty year = new SimpleStringProperty(this, "year", "");
    private final PageMessages messages = new PageMessages();

    ArchiveModel(ScreenContext context, ShopArchives archives, LocalDate today) {
        this.context = context;
        this.archives = archives;
        texts = context.texts("settings");
        year.set(Integer.toString(today.getYear() - 1));
    }

    /// The year that was typed; otherwise reports that it is none.
    Optional<ArchivePeriod> period() {
        messages.dismissAll();
        var typed = year.get().strip();
        var period = typed.matches("[0-9]{4}")
                ? ArchivePeriod.ofYear(Integer.parseInt(typed))
                : Optional.<ArchivePeriod>empty();
        if (period.isEmpty()) {
            messages.fault(TOPIC, texts.get("settings.archive.noyear"));
        }
        return period;
    }

    /// @param file is replaced: the question was asked where it was chosen
    void write(ArchivePeriod period, Path file) {
        context.job(
                        texts.get("settings.archive.job"),
                        (by, progress) -> archives.write(by, period, file, read -> progress.report(read, 0)))
                .onFailure(
                        UncheckedIOException.class,
                        problem ->
                                messages.fail(TOPIC, Message.of(texts.get("settings.archive.failed"), file.toString())))
                .onSuccess(written -> written.ifPresentOrElse(
                        statement -> written(statement, file),
                        () -> messages.fault(TOPIC, texts.get("settings.archive.none", year.get()))))
                .start();
    }

    private void written(ArchiveStatement statement, Path file) {
        messages.done(TOPIC, context.saved(file).openable(texts.get("settings.archive.done", statement.entries())));
        if (!statement.isSound()) {
            messages.warn(TOPIC + " unsound", Message.of(texts.get("settings.archive.unsound")));
        }
    }

    StringProperty yearProperty() {
        return year;
    }

    PageMessages messages() {
        return messages;
    }
}
