package org.comptoir.desktop.settings;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.audit.AuditReport;
import org.comptoir.pos.audit.AuditReportText;
import org.comptoir.pos.database.Backup;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.OutsideFinding;
import org.comptoir.pos.journal.Verification;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.ShopBackups;
import org.comptoir.shop.open.ShopVerifier;

/// Backups of the shop, and the verification of its journal.
final class BackupModel {

    private static final String TOPIC = "backup";
    private static final String BOOKS = "books";

    /// How many differences a message lists; `comptoir journal verify` reports more.
    private static final int MAX_SENTENCES = 20;

    private final ScreenContext context;
    private final ShopFolder folder;
    private final ShopBackups backups;
    private final ShopVerifier verifier;
    private final Texts texts;
    private final Texts journalTexts;
    private final PageMessages backupMessages = new PageMessages();
    private final PageMessages journalMessages = new PageMessages();

    BackupModel(ScreenContext context, ShopFolder folder, ShopBackups backups, ShopVerifier verifier) {
        this.context = context;
        this.folder = folder;
        this.backups = backups;
        this.verifier = verifier;
        texts = context.texts("settings");
        journalTexts = context.texts("journal");
    }

    /// The location of the database, for display.
    String location() {
        return switch (SavedLocation.of(folder)) {
            case Location.Embedded(var place) -> texts.get("settings.backup.embedded", place.toString());
            case Location.Server server -> texts.get("settings.backup.server", server.url(), folder());
        };
    }

    /// Whether a backup can be put in the place of the shop by this machine alone.
    boolean isRestorable() {
        return SavedLocation.of(folder) instanceof Location.Embedded;
    }

    String folder() {
        return folder.root().toString();
    }

    /// Makes a backup in the shop's own folder.
    void backUp() {
        backUp(by -> backups.makeAutomatic(by));
    }

    /// Makes a backup in a file elsewhere, such as on a USB stick.
    void backUpTo(Path file) {
        backUp(by -> backups.make(by, file));
    }

    private void backUp(Function<SignedInStaff, Backup> make) {
        backupMessages.dismissAll();
        context.job(texts.get("settings.backup.job"), (by, progress) -> make.apply(by))
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> backupMessages.fail(
                                TOPIC,
                                Message.of(
                                        texts.get("settings.backup.failed"),
                                        UnavailableText.of(problem.reason(), context.language()))))
                .onSuccess(backup -> backupMessages.done(
                        TOPIC,
                        context.saved(backup.file())
                                .findable(texts.get(
                                        "settings.backup.done",
                                        context.formats().count(backup.rowCount())))))
                .start();
    }

    void verify() {
        journalMessages.dismissAll();
        context.job(
                        texts.get("settings.journal.job"),
                        (by, progress) -> verifier.verify(by, behind -> progress.report(behind, 0)))
                .onSuccess(found -> {
                    verified(found.chains());
                    verified(found.books());
                })
                .start();
    }

    private void verified(Verification found) {
        if (found.isSound()) {
            var unkept = found.chains().stream().anyMatch(chain -> chain.entries() > 0 && chain.keptHeads() == 0);
            journalMessages.done(
                    TOPIC,
                    Message.of(
                            journalTexts.get("journal.sound", found.entries()),
                            unkept ? journalTexts.get("journal.nothing.kept") : ""));
        } else {
            journalMessages.fail(
                    TOPIC,
                    Message.of(
                            journalTexts.get("journal.unsound"),
                            Stream.concat(
                                            found.faults().stream().map(this::fault),
                                            found.outside().stream()
                                                    .filter(OutsideFinding::isFault)
                                                    .map(finding -> finding.sentence(context.language())))
                                    .collect(Collectors.joining(" "))));
        }
        found.chains().stream()
                .filter(chain -> chain.chain() == Chain.SALES)
                .flatMap(chain -> chain.gaps().stream())
                .forEach(gap -> journalMessages.done(
                        "gap " + gap.from(), Message.of(journalTexts.get("journal.gap", gap.from(), gap.to()))));
    }

    private void verified(AuditReport books) {
        var text = new AuditReportText(context.formats());
        if (books.isSound()) {
            journalMessages.done(BOOKS, Message.of(text.heading(books)));
        } else {
            journalMessages.fail(
                    BOOKS, Message.of(text.heading(books), String.join(" ", text.sentences(books, MAX_SENTENCES))));
        }
    }

    private String fault(Verification.Fault fault) {
        return journalTexts.get(
                "journal.fault." + fault.what().name(),
                fault.till() + " · "
                        + journalTexts.get("journal.chain." + fault.chain().name()),
                fault.number());
    }

    PageMessages backupMessages() {
        return backupMessages;
    }

    PageMessages journalMessages() {
        return journalMessages;
    }
}
