package org.comptoir.desktop.settings;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.audit.AuditReport;
import org.comptoir.pos.audit.AuditReportText;
import org.comptoir.pos.database.Backup;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.OutsideFinding;
import org.comptoir.pos.journal.Verification;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.OpenShop;

/// Copies of the shop, and proof that its journal is untouched.
final class BackupModel {

    /// Differences in a message; `comptoir journal verify` tells more.
    private static final int MAX_SENTENCES = 20;

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Texts texts;
    private final Texts journal;
    private final ObservableList<Message> saidOfBackup = FXCollections.observableArrayList();
    private final ObservableList<Message> saidOfJournal = FXCollections.observableArrayList();

    BackupModel(OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        texts = Texts.of("settings", formats.language());
        journal = Texts.of("journal", formats.language());
    }

    /// Where the data is, for people.
    String location() {
        return switch (SavedLocation.of(shop.folder())) {
            case Location.Embedded(var folder) -> texts.get("settings.backup.embedded", folder.toString());
            case Location.Server server -> texts.get("settings.backup.server", server.url(), folder());
        };
    }

    String folder() {
        return shop.folder().root().toString();
    }

    /// Into the shop's own folder.
    void backUp() {
        backUp(by -> shop.backups().makeAutomatic(by));
    }

    /// Into a file somewhere else, such as a stick.
    void backUpTo(Path file) {
        backUp(by -> shop.backups().make(by, file));
    }

    private void backUp(Function<SignedInStaff, Backup> make) {
        saidOfBackup.clear();
        var by = signedIn.get();
        by.require(Permission.BACK_UP);
        tasks.job(texts.get("settings.backup.job"), progress -> make.apply(by))
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> saidOfBackup.add(Message.failed(
                                texts.get("settings.backup.failed"),
                                UnavailableText.of(problem.reason(), formats.language()))))
                .onSuccess(backup -> saidOfBackup.add(Message.done(
                        texts.get("settings.backup.done", formats.count(backup.rowCount())),
                        backup.file().toString())))
                .start();
    }

    void verify() {
        saidOfJournal.clear();
        var by = signedIn.get();
        tasks.job(texts.get("settings.journal.job"), progress -> shop.verify(by, behind -> progress.report(behind, 0)))
                .onSuccess(found -> {
                    verified(found.chains());
                    verified(found.books());
                })
                .start();
    }

    private void verified(Verification found) {
        if (found.isSound()) {
            var unkept = found.chains().stream().anyMatch(chain -> chain.entries() > 0 && chain.keptHeads() == 0);
            saidOfJournal.add(Message.done(
                    journal.get("journal.sound", found.entries()), unkept ? journal.get("journal.nothing.kept") : ""));
        } else {
            saidOfJournal.add(Message.failed(
                    journal.get("journal.unsound"),
                    Stream.concat(
                                    found.faults().stream().map(this::fault),
                                    found.outside().stream()
                                            .filter(OutsideFinding::isFault)
                                            .map(finding -> finding.sentence(formats.language())))
                            .collect(Collectors.joining(" "))));
        }
        found.chains().stream()
                .filter(chain -> chain.chain() == Chain.SALES)
                .flatMap(chain -> chain.gaps().stream())
                .forEach(gap -> saidOfJournal.add(Message.done(journal.get("journal.gap", gap.from(), gap.to()))));
    }

    private void verified(AuditReport books) {
        var text = new AuditReportText(formats);
        saidOfJournal.add(
                books.isSound()
                        ? Message.done(text.heading(books))
                        : Message.failed(text.heading(books), String.join(" ", text.sentences(books, MAX_SENTENCES))));
    }

    private String fault(Verification.Fault fault) {
        return journal.get(
                "journal.fault." + fault.what().name(),
                fault.till() + " · "
                        + journal.get("journal.chain." + fault.chain().name()),
                fault.number());
    }

    ObservableList<Message> saidOfBackup() {
        return saidOfBackup;
    }

    ObservableList<Message> saidOfJournal() {
        return saidOfJournal;
    }
}
