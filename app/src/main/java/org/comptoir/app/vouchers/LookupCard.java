package org.comptoir.app.vouchers;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Card;
import org.comptoir.app.ui.Icon;
import org.comptoir.app.ui.Tone;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.field.SearchField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Where a voucher's code is scanned or typed, and what it is worth.
final class LookupCard extends VBox {

    private final SearchField field;

    LookupCard(LookupModel model, Texts texts) {
        field = new SearchField(MaterialDesignB.BARCODE_SCAN, texts.get("voucherscreen.check.prompt"), "F2");
        field.textProperty().bindBidirectional(model.codeProperty());
        field.input().setOnAction(event -> model.check());
        var sign = new StackPane();
        var answer = Words.body("").showing(model.answerProperty()).wrapped();
        var line = Box.row(8, sign, Box.growing(answer));
        line.managedProperty().bind(line.visibleProperty());
        line.visibleProperty().bind(model.answerProperty().isNotEmpty());
        model.goodProperty()
                .subscribe(good -> sign.getChildren()
                        .setAll(
                                good
                                        ? new Icon(MaterialDesignC.CHECK_CIRCLE, 24).toned(Tone.ACCENT)
                                        : new Icon(MaterialDesignA.ALERT_CIRCLE_OUTLINE, 24).toned(Tone.DANGER)));
        getChildren().setAll(new Card(field, line).titled(texts.get("voucherscreen.check.title")));
    }

    SearchField field() {
        return field;
    }
}
