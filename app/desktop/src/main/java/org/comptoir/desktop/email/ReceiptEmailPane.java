package org.comptoir.desktop.email;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// Asks for the address of a receipt, while it is open.
public final class ReceiptEmailPane extends VBox {

    /// In px at 100 %.
    private static final double WIDTH = 460;

    /// @param texts of the feature `receiptemail`
    public ReceiptEmailPane(ReceiptEmailModel model, Texts texts) {
        getStyleClass().add("gap-8");
        setMaxWidth(WIDTH);
        var address = FormField.text(model.addressProperty());
        address.setOnAction(event -> model.send());
        var row = Layouts.row(
                8,
                Layouts.growing(
                        new FormField(texts.get("receiptemail.address"), address).telling(model.faultProperty())),
                ActionButton.accent(texts.get("receiptemail.send"))
                        .with(MaterialDesignE.EMAIL_OUTLINE)
                        .onPress(model::send),
                ActionButton.quiet(texts.get("receiptemail.cancel")).onPress(model::close));
        row.setAlignment(Pos.BOTTOM_LEFT);
        getChildren()
                .setAll(
                        row,
                        TextLabel.small(texts.get("receiptemail.consent"))
                                .muted()
                                .wrapped());
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(model.openProperty());
        model.openProperty().subscribe(isOpen -> {
            if (isOpen) {
                address.requestFocus();
                address.selectAll();
            }
        });
    }
}
