package org.comptoir.desktop.mailings.content;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.field.DayField;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The value and expiry of the voucher.
final class VoucherFields extends HBox {

    VoucherFields(VoucherModel model, Texts texts, Formats formats) {
        getStyleClass().add("gap-12");
        setAlignment(Pos.TOP_LEFT);
        var amount = new MoneyField(formats);
        amount.valueProperty().bindBidirectional(model.amountProperty());
        var expiry = new DayField(formats);
        expiry.valueProperty().bindBidirectional(model.expiryProperty());
        getChildren()
                .setAll(
                        Layouts.growing(new FormField(texts.get("mailingscreen.voucher.amount"), amount)),
                        Layouts.growing(new FormField(texts.get("mailingscreen.voucher.expiry"), expiry)));
    }
}
