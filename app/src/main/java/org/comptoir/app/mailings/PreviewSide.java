package org.comptoir.app.mailings;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.app.preview.PageTurner;
import org.comptoir.app.preview.PageView;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Icon;
import org.comptoir.app.ui.Tone;
import org.comptoir.app.ui.Words;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// What a customer will get, beside the steps: the very page, and the way to the next customer's.
final class PreviewSide extends VBox {

    PreviewSide(MailingsModel model, Texts texts, Texts previewTexts) {
        getStyleClass().addAll("mailing-preview", "gap-12");
        var check = model.check();
        var caption = Words.small("").showing(check.captionProperty()).muted();
        var before = ActionButton.icon(MaterialDesignC.CHEVRON_LEFT, texts.get("mailingscreen.check.before"))
                .onPress(() -> check.turn(-1));
        var after = ActionButton.icon(MaterialDesignC.CHEVRON_RIGHT, texts.get("mailingscreen.check.after"))
                .onPress(() -> check.turn(1));
        var turn = new HBox(before, after);
        turn.getStyleClass().add("gap-8");
        model.what().kindProperty().subscribe(kind -> {
            var each = kind == MailingKind.LETTER || kind == MailingKind.VOUCHERS;
            turn.setVisible(each);
        });
        check.customerProperty().subscribe(customer -> before.setDisable(customer.intValue() == 0));
        var title = Box.stacked(Words.strong(texts.get("mailingscreen.check.title")), caption.wrapped());
        var head = Box.row(8, Box.growing(title), turn);
        var page = new PageView(check.preview());
        var window = Box.row(
                8,
                new Icon(MaterialDesignI.INFORMATION_OUTLINE, 20).toned(Tone.MUTED),
                Words.small(texts.get("mailingscreen.check.window")).muted().wrapped());
        window.managedProperty().bind(window.visibleProperty());
        window.visibleProperty().bind(model.what().kindProperty().isEqualTo(MailingKind.LETTER));
        getChildren().setAll(head, Box.growing(page), new PageTurner(check.preview(), previewTexts), window);
    }
}
