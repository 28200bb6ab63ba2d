package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.keyboard.KeyboardDock;
import org.comptoir.desktop.ui.keyboard.KeyboardHost;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.desktop.ui.notice.ProgressLevel;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.Program;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// The screen before a shop is open: that it is opening, or why it cannot be opened.
public final class OpeningView extends StackPane implements KeyboardHost {

    private static final double LEVEL_WIDTH = 240;

    /// In px at 100 %.
    private static final double ROOM_FOR_PICTURE = 600;

    private final StackPane page = new StackPane();
    private final TextLabel note = TextLabel.body("").wrapped();
    private Texts texts;

    public OpeningView(Language language) {
        texts = Texts.of("opening", language);
        getStyleClass().add("sign-in");
        getChildren().setAll(page);
        new Room(this).lower(ROOM_FOR_PICTURE, "low");
        opening();
    }

    public void opening() {
        wait(texts.get("opening.wait"));
    }

    /// Shows that the demo shop is being created, which takes long enough to show progress.
    ///
    /// @return receives the percentage done, on the screen's thread
    public IntConsumer making(Language language) {
        texts = Texts.of("opening", language);
        var level = new ProgressLevel(0).styled("thick");
        level.setMaxWidth(LEVEL_WIDTH);
        note.setText("");
        wait(texts.get("opening.making"), level, note);
        return percent -> level.shareProperty().set(percent / 100.0);
    }

    /// Says, while the demo shop is being created, where that of an older version is.
    public void keptOlder(Path kept) {
        note.setText(texts.get("opening.older", kept));
    }

    private void wait(String what, Node... under) {
        var textBox = Layouts.column(
                8,
                TextLabel.pageTitle(Program.NAME),
                TextLabel.body(what).muted().wrapped());
        textBox.getChildren().addAll(under);
        textBox.setAlignment(Pos.CENTER);
        page.getChildren().setAll(textBox);
    }

    /// @param again retries
    public void unavailable(Unavailable reason, Runnable again, Runnable quit) {
        show(new EmptyState(
                MaterialDesignD.DATABASE_ALERT_OUTLINE,
                texts.get("opening.closed"),
                UnavailableText.of(reason, texts.language()),
                ways(again, quit)));
    }

    /// The shop stays closed until its journal's key is restored.
    public void wrongKey(Unavailable reason, KeyRecoveryModel model, FileChoice files, Runnable quit) {
        show(new EmptyState(
                MaterialDesignK.KEY_ALERT_OUTLINE,
                texts.get("opening.closed"),
                UnavailableText.of(reason, texts.language()),
                new KeyRecoveryForm(model, files, quit)));
    }

    /// The shop stays closed until this machine is one of its tills.
    public void noTill(TillJoinModel model, Runnable quit) {
        show(new EmptyState(
                MaterialDesignD.DATABASE_ALERT_OUTLINE,
                texts.get("opening.till.title"),
                texts.get("opening.till.why"),
                new TillJoinForm(model, quit)));
    }

    /// There is no shop in the folder yet, and this machine is to become a till of one.
    ///
    /// @param back to where a shop is founded
    public void joining(ShopJoinModel model, FileChoice files, Runnable back) {
        texts = model.texts();
        show(new EmptyState(
                MaterialDesignC.CASH_REGISTER,
                texts.get("opening.join.title"),
                texts.get("opening.join.why"),
                new ShopJoinForm(model, files, back)));
    }

    /// A backup is to be put in the place of the shop, which is closed.
    ///
    /// @param back to where it was asked for
    public void restoring(RestoreBackupModel model, FileChoice files, Runnable back) {
        texts = model.texts();
        show(new EmptyState(
                MaterialDesignB.BACKUP_RESTORE,
                texts.get("opening.backup.title"),
                texts.get("opening.backup.why"),
                new RestoreBackupForm(model, files, back)));
    }

    /// The shop's data is damaged: a backup can be put in its place.
    public void damaged(Unavailable reason, Runnable again, Runnable restore, Runnable quit) {
        var row = ways(again, quit);
        row.getChildren()
                .add(
                        1,
                        ActionButton.secondary(texts.get("opening.backup.from"))
                                .with(MaterialDesignB.BACKUP_RESTORE)
                                .onPress(restore));
        show(new EmptyState(
                MaterialDesignD.DATABASE_ALERT_OUTLINE,
                texts.get("opening.closed"),
                UnavailableText.of(reason, texts.language()),
                row));
    }

    /// The shop stays closed until the passphrase of its journal's key is typed.
    public void locked(Unavailable.KeyLocked reason, Consumer<char[]> typed, Runnable quit) {
        show(new EmptyState(
                MaterialDesignK.KEY_OUTLINE,
                texts.get(reason.isWrong() ? "opening.locked.wrong" : "opening.locked"),
                UnavailableText.of(reason, texts.language()),
                new PassphraseForm(texts, typed, quit)));
    }

    /// The shop stays closed until it is known which numbers were issued after the backup.
    public void restored(Path folder, RestoreModel model, Runnable quit) {
        model.load();
        show(new EmptyState(
                MaterialDesignB.BACKUP_RESTORE,
                texts.get("opening.restored"),
                texts.get("opening.restored.why", folder),
                new RestoreForm(model, quit)));
    }

    public void failed(String code, Runnable again, Runnable quit) {
        show(new EmptyState(
                MaterialDesignD.DATABASE_ALERT_OUTLINE,
                texts.get("opening.closed"),
                texts.get("opening.mishap", code),
                ways(again, quit)));
    }

    private HBox ways(Runnable again, Runnable quit) {
        var more = ActionButton.accent(texts.get("opening.again"))
                .with(MaterialDesignR.REFRESH)
                .onPress(() -> {
                    opening();
                    again.run();
                });
        var close = ActionButton.secondary(texts.get("opening.quit"))
                .with(MaterialDesignC.CLOSE)
                .onPress(quit);
        var row = Layouts.row(8, close, more);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private void show(EmptyState state) {
        state.getStyleClass().add("gap-12");
        page.getChildren().setAll(Layouts.scrolling(state));
    }

    @Override
    public void dock(Node keyboard) {
        KeyboardDock.dock(this, keyboard);
    }

    @Override
    public void undock(Node keyboard) {
        KeyboardDock.undock(this, keyboard);
    }
}
