package org.comptoir.desktop.vouchers;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.SearchField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Scanning or typing a voucher code, and the value of the voucher.
final class LookupCard extends VBox {

    private final SearchField field;

    LookupCard(LookupModel model, Texts texts) {
        field = new SearchField(MaterialDesignB.BARCODE_SCAN, texts.get("voucherscreen.check.prompt"), "F2");
        field.textProperty().bindBidirectional(model.codeProperty());
        field.input().setOnAction(event -> model.check());
        var sign = new StackPane();
        var answer = TextLabel.body("").showing(model.answerProperty()).wrapped();
        var line = Layouts.row(8, sign, Layouts.growing(answer));
        line.managedProperty().bind(line.visibleProperty());
        line.visibleProperty().bind(model.answerProperty().isNotEmpty());
        model.goodProperty()
                .subscribe(good -> sign.getChildren()
                        .setAll(
                                good
                                        ? new Icon(MaterialDesignC.CHECK_CIRCLE, 24).toned(Emphasis.ACCENT)
                                        : new Icon(MaterialDesignA.ALERT_CIRCLE_OUTLINE, 24).toned(Emphasis.DANGER)));
        getChildren().setAll(new Card(field, line).titled(texts.get("voucherscreen.check.title")));
    }

    SearchField field() {
        return field;
    }
}
