package org.comptoir.desktop.mailings.content;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.letter.MergeField;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The letter's text, with merge fields that can be inserted at the cursor.
final class LetterEditor extends VBox {

    private static final int ROWS = 9;

    private final ContentModel model;
    private final Texts texts;
    private final Formats formats;
    private final TextArea area = new TextArea();

    LetterEditor(ContentModel model, Texts texts, Formats formats, Runnable kept) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("gap-16");
        area.textProperty().bindBidirectional(model.textProperty());
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        var text = new FormField(texts.get("mailingscreen.what.text"), area);
        var closing = new FormField(texts.get("mailingscreen.what.closing"), FormField.text(model.closingProperty()));
        var signature =
                new FormField(texts.get("mailingscreen.what.signature"), FormField.text(model.signatureProperty()));
        var end = Layouts.row(12, Layouts.growing(closing), Layouts.growing(signature));
        end.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(new Card(head(kept), text, fields(), end), voucher());
    }

    private HBox head(Runnable kept) {
        var saveButton = ActionButton.quiet(texts.get("mailingscreen.what.keep"))
                .with(MaterialDesignC.CONTENT_SAVE_OUTLINE)
                .onPress(() -> model.keep(kept));
        var open =
                ActionButton.quiet(texts.get("mailingscreen.what.templates")).with(MaterialDesignF.FOLDER_OPEN_OUTLINE);
        var menu = new ContextMenu();
        open.onPress(() -> {
            menu.getItems()
                    .setAll(model.templates().stream()
                            .map(template -> {
                                var item = new MenuItem(template.name());
                                item.setOnAction(event -> model.use(template));
                                return item;
                            })
                            .toList());
            menu.show(open, Side.BOTTOM, 0, 4);
        });
        model.templates().subscribe(() -> open.setDisable(model.templates().isEmpty()));
        open.setDisable(model.templates().isEmpty());
        return Layouts.row(
                8, Layouts.growing(TextLabel.cardTitle(texts.get("mailingscreen.what.letter"))), open, saveButton);
    }

    private FlowPane fields() {
        var flow = new FlowPane();
        flow.getStyleClass().add("merge-fields");
        model.fields().subscribe(() -> show(flow));
        show(flow);
        return flow;
    }

    /// The shop's own fields after those that every shop has.
    private void show(FlowPane flow) {
        var names = Stream.concat(
                Stream.of(MergeField.values()).map(field -> field.name(formats.language())),
                model.fields().stream().map(OwnField::name));
        flow.getChildren().setAll(names.map(this::field).toList());
    }

    private Chip field(String name) {
        var chip = Chip.with(name, MaterialDesignP.PLUS);
        chip.setOnAction(event -> {
            chip.setSelected(false);
            area.insertText(area.getCaretPosition(), "{{" + name + "}}");
            area.requestFocus();
        });
        return chip;
    }

    private Card voucher() {
        var checkBox = new CheckBox(texts.get("mailingscreen.voucher.wanted"));
        checkBox.selectedProperty().bindBidirectional(model.voucher().wantedProperty());
        var fields = new VoucherFields(model.voucher(), texts, formats);
        fields.managedProperty().bind(fields.visibleProperty());
        fields.visibleProperty().bind(model.voucher().wantedProperty());
        return new Card(checkBox, fields);
    }
}
