package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.BackupContents;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.RestoreFailedException;
import org.comptoir.shop.open.ShopRestoring;
import org.comptoir.shop.open.ShopRestoring.Reading;
import org.jspecify.annotations.Nullable;

/// Puts a backup in the place of the shop: the file is chosen, its content is shown, and only then it is put there.
public final class RestoreBackupModel {

    private static final String TOPIC = "restore-backup";

    private final Tasks tasks;
    private final ShopRestoring restoring;
    private final Runnable restored;
    private final Formats formats;
    private final Texts texts;
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>(this, "file");
    private final ReadOnlyObjectWrapper<Reading.@Nullable Whole> found = new ReadOnlyObjectWrapper<>(this, "found");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final PageMessages messages = new PageMessages();

    /// @param restored goes on once the backup is in the shop's place
    public RestoreBackupModel(Tasks tasks, Formats formats, ShopRestoring restoring, Runnable restored) {
        this.tasks = tasks;
        this.formats = formats;
        this.restoring = restoring;
        this.restored = restored;
        texts = Texts.of("opening", formats.language());
    }

    void choose(Path chosen) {
        if (busy.get()) {
            return;
        }
        messages.dismissAll();
        drop();
        file.set(chosen);
        busy.set(true);
        tasks.of(() -> restoring.read(chosen))
                .onSuccess(this::show)
                .onFailure(Unavailable.UnavailableException.class, this::failed)
                .onFailure(RestoreFailedException.class, this::failed)
                .onFinished(() -> busy.set(false))
                .start();
    }

    private void show(Reading reading) {
        switch (reading) {
            case Reading.Whole whole -> found.set(whole);
            case Reading.NoBackup none -> {
                file.set(null);
                messages.warn(
                        TOPIC,
                        Message.of(
                                texts.get(
                                        "opening.backup.none",
                                        String.valueOf(none.file().getFileName())),
                                texts.get("opening.backup.none.do")));
            }
        }
    }

    private void failed(Unavailable.UnavailableException problem) {
        failed(UnavailableText.of(problem.reason(), formats.language()));
    }

    private void failed(RestoreFailedException failure) {
        failed(failure.problem().sentence(formats.language()));
    }

    private void failed(String why) {
        messages.fail(TOPIC, Message.of(texts.get("opening.backup.failed"), why));
    }

    /// What is in the chosen backup, in sentences; empty while none is chosen.
    List<String> contents() {
        return Optional.ofNullable(found.get()).stream()
                .flatMap(whole -> sentences(whole.contents()))
                .toList();
    }

    private Stream<String> sentences(BackupContents contents) {
        var last = contents.lastSale();
        return Stream.of(
                contents.shopName().isBlank()
                        ? texts.get("opening.backup.unfounded")
                        : texts.get("opening.backup.shop", contents.shopName()),
                last == null
                        ? texts.get("opening.backup.nosale")
                        : texts.get(
                                "opening.backup.sale",
                                String.format("%s-%06d", last.till(), last.number()),
                                formats.dateTime(last.soldAt())),
                texts.get("opening.backup.counts", contents.count("sale"), contents.count("customer")));
    }

    /// Puts the chosen backup in the shop's place.
    void restore() {
        var whole = found.get();
        if (whole == null || busy.get()) {
            return;
        }
        messages.dismissAll();
        busy.set(true);
        tasks.of(() -> restoring.put(whole))
                .onSuccess(done -> {
                    found.set(null);
                    restored.run();
                })
                .onFailure(Unavailable.UnavailableException.class, this::failed)
                .onFailure(RestoreFailedException.class, this::failed)
                .onFinished(() -> busy.set(false))
                .start();
    }

    /// Removes what was read and is not wanted.
    void drop() {
        var whole = found.get();
        found.set(null);
        if (whole != null) {
            tasks.of(() -> restoring.drop(whole)).start();
        }
    }

    /// Where the shop as it is now is kept.
    String aside() {
        return restoring.aside().toString();
    }

    Texts texts() {
        return texts;
    }

    ObjectProperty<@Nullable Path> fileProperty() {
        return file;
    }

    ReadOnlyObjectProperty<Reading.@Nullable Whole> foundProperty() {
        return found.getReadOnlyProperty();
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    PageMessages messages() {
        return messages;
    }
}
