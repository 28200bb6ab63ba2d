package org.comptoir.desktop.start;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The numbers of the last receipt and of the last Z report on paper, of each till in use.
final class RestoreForm extends OpeningCard {

    RestoreForm(RestoreModel model, Runnable quit) {
        var texts = model.texts();
        super(
                quit(texts, quit),
                ActionButton.accent(texts.get("opening.restored.confirm"))
                        .with(MaterialDesignC.CHECK)
                        .onPress(model::confirm),
                model.busyProperty());
        var fields = new VBox();
        fields.getStyleClass().add("gap-12");
        Runnable show = () -> fields.getChildren()
                .setAll(model.tills().stream().map(of -> fields(of, texts)).toList());
        model.tills().subscribe(show);
        show.run();
        ask(
                new MessageList(model.messages(), texts.language()),
                fields,
                TextLabel.small(texts.get("opening.restored.hint")).wrapped());
    }

    private static Node fields(RestoreModel.OfTill of, Texts texts) {
        var till = of.till();
        return Layouts.column(
                8,
                TextLabel.cardTitle(texts.get("opening.restored.till", till.id().value(), till.name())),
                Layouts.row(
                        12,
                        Layouts.growing(new FormField(
                                texts.get("opening.restored.sale"), example(of.sale(), till.id() + "-000123"))),
                        Layouts.growing(
                                new FormField(texts.get("opening.restored.closing"), FormField.text(of.closing())))));
    }

    private static TextField example(StringProperty value, String number) {
        var field = FormField.text(value);
        field.setPromptText(number);
        return field;
    }
}
