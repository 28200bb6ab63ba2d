package org.comptoir.desktop.mailings;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.desktop.printing.PageTurner;
import org.comptoir.desktop.printing.PageView;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// A preview of what a customer will receive, beside the steps, with navigation between customers.
final class PreviewPane extends VBox {

    PreviewPane(MailingsModel model, Texts texts, Texts previewTexts) {
        getStyleClass().addAll("mailing-preview", "gap-12");
        var check = model.check();
        var caption = TextLabel.small("").showing(check.captionProperty()).muted();
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
        var title = Layouts.stacked(TextLabel.strong(texts.get("mailingscreen.check.title")), caption.wrapped());
        var head = Layouts.row(8, Layouts.growing(title), turn);
        var page = new PageView(check.preview());
        var window = Layouts.row(
                8,
                new Icon(MaterialDesignI.INFORMATION_OUTLINE, 20).toned(Emphasis.MUTED),
                TextLabel.small(texts.get("mailingscreen.check.window")).muted().wrapped());
        window.managedProperty().bind(window.visibleProperty());
        window.visibleProperty().bind(model.what().kindProperty().isEqualTo(MailingKind.LETTER));
        getChildren().setAll(head, Layouts.growing(page), new PageTurner(check.preview(), previewTexts), window);
    }
}
