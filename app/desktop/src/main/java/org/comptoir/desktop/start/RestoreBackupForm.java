package org.comptoir.desktop.start;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// The file of a backup, what is in it, and what putting it back does.
final class RestoreBackupForm extends OpeningCard {

    private static final List<String> ENDINGS = List.of("*.zip", "*.*");

    /// @param back leaves everything as it is
    RestoreBackupForm(RestoreBackupModel model, FileChoice files, Runnable back) {
        var texts = model.texts();
        super(
                ActionButton.secondary(texts.get("opening.join.back"))
                        .with(MaterialDesignA.ARROW_LEFT)
                        .onPress(() -> {
                            model.drop();
                            back.run();
                        }),
                ActionButton.accent(texts.get("opening.backup.restore"))
                        .with(MaterialDesignB.BACKUP_RESTORE)
                        .onPress(model::restore),
                Bindings.or(model.busyProperty(), Bindings.isNull(model.foundProperty())));
        var wording = new ChosenFileRow.Wording(
                texts.get("opening.backup.choose"),
                texts.get("opening.backup.nofile"),
                texts.get("opening.backup.kinds"),
                ENDINGS);
        var reading = TextLabel.body(texts.get("opening.backup.reading")).muted();
        reading.visibleProperty().bind(model.busyProperty());
        reading.managedProperty().bind(reading.visibleProperty());
        var contents = new VBox();
        contents.getStyleClass().addAll("sunken-box", "gap-4");
        contents.managedProperty().bind(contents.visibleProperty());
        model.foundProperty().subscribe(found -> {
            contents.setVisible(found != null);
            contents.getChildren()
                    .setAll(model.contents().stream()
                            .<Node>map(sentence ->
                                    TextLabel.body(sentence).medium().wrapped())
                            .toList());
        });
        ask(
                new MessageList(model.messages(), texts.language()),
                new ChosenFileRow(wording, model.fileProperty(), files, model::choose),
                reading,
                contents,
                TextLabel.small(texts.get("opening.backup.aside", model.aside()))
                        .wrapped(),
                TextLabel.small(texts.get("opening.backup.numbers")).muted().wrapped());
    }
}
