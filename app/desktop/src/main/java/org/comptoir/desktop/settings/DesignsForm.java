package org.comptoir.desktop.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.printing.PageTurner;
import org.comptoir.desktop.printing.PageView;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.design.Paper;
import org.comptoir.shop.documents.OwnDesigns;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Hands out the design of a paper and brings it back: first its pages are shown, then it counts.
final class DesignsForm extends VBox {

    private static final double PAGE_HEIGHT = 460;

    private final DesignsModel model;
    private final Texts texts;
    private final Formats formats;
    private final FileChoice files;
    private final TextLabel whose = TextLabel.body("").medium().wrapped();

    DesignsForm(DesignsModel model, Texts texts, Texts previewTexts, Formats formats, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.files = files;
        getStyleClass().add("gap-12");
        var page = new PageView(model.preview());
        page.setPrefHeight(PAGE_HEIGHT);
        page.setMinHeight(PAGE_HEIGHT);
        var tried = Layouts.column(
                12,
                TextLabel.body(texts.get("settings.design.look")).wrapped(),
                page,
                new PageTurner(model.preview(), previewTexts),
                Layouts.flow(
                        ActionButton.accent(texts.get("settings.design.keep")).onPress(model::keep),
                        ActionButton.quiet(texts.get("settings.design.leave")).onPress(model::leave)));
        var ways = ways();
        show(tried, model.shownProperty().get());
        model.shownProperty().subscribe(shown -> {
            show(tried, shown);
            show(ways, !shown);
        });
        model.useProperty().subscribe(this::tell);
        getChildren()
                .setAll(
                        SettingsForms.hint(texts.get("settings.design.hint")),
                        ChipChoice.of(Paper.ALL, model.paperProperty().get(), this::name, model.paperProperty()::set),
                        whose,
                        new MessageList(model.messages(), texts.language()),
                        ways,
                        tried);
    }

    private Node ways() {
        var bring =
                ActionButton.secondary(texts.get("settings.design.bring")).with(MaterialDesignF.FILE_IMPORT_OUTLINE);
        bring.onPress(() -> files.toOpen(
                        getScene().getWindow(),
                        texts.get("settings.design.bring"),
                        texts.get("settings.design.kinds"),
                        List.of("*.jrxml"))
                .ifPresent(model::bringBack));
        var export = ActionButton.quiet(texts.get("settings.design.export")).with(MaterialDesignF.FILE_EXPORT_OUTLINE);
        export.onPress(() -> files.toSave(
                        getScene().getWindow(),
                        texts.get("settings.design.export"),
                        FileName.of(name(model.paperProperty().get()), "jrxml"))
                .ifPresent(model::export));
        var reset = ActionButton.quiet(texts.get("settings.design.reset")).onPress(model::reset);
        model.useProperty()
                .subscribe(use -> show(reset, use != null && use.own().isPresent()));
        return Layouts.flow(bring, export, reset);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void tell(OwnDesigns.@Nullable Use use) {
        whose.setText(
                use == null
                        ? ""
                        : use.own()
                                .map(own -> texts.get("settings.design.own", formats.dateTime(own.keptAt())))
                                .orElseGet(() -> texts.get("settings.design.program")));
    }

    private String name(Paper paper) {
        return switch (paper) {
            case Paper.Letter() -> texts.get("settings.design.letter");
            case Paper.Voucher() -> texts.get("settings.design.voucher");
            case Paper.Listing() -> texts.get("settings.design.list");
            case Paper.LabelsOn(var sheet) -> texts.get("settings.design.labels", sheet.code());
        };
    }
}
