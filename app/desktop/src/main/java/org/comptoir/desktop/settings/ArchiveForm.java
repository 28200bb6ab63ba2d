package org.comptoir.desktop.settings;

import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Writes the archive of a year of the journal: first the year, then the file.
final class ArchiveForm extends VBox {

    private final ArchiveModel model;
    private final Texts texts;
    private final FileChoice files;

    ArchiveForm(ArchiveModel model, Texts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        getStyleClass().add("gap-12");
        getChildren()
                .setAll(
                        SettingsForms.hint(texts.get("settings.archive.hint")),
                        SettingsForms.field(texts.get("settings.archive.year"), model.yearProperty())
                                .telling(model.messages().faultOf(ArchiveModel.TOPIC)),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(ActionButton.secondary(texts.get("settings.archive.save"))
                                .with(MaterialDesignA.ARCHIVE_OUTLINE)
                                .onPress(this::save)));
    }

    private void save() {
        model.period()
                .ifPresent(period -> files.toSave(
                                getScene().getWindow(),
                                texts.get("settings.archive.save"),
                                FileName.of(
                                        texts.get(
                                                "settings.archive.file",
                                                Integer.toString(period.first().getYear())),
                                        "zip"))
                        .ifPresent(file -> model.write(period, file)));
    }
}
