package org.comptoir.desktop.settings;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.customers.SeenDetail;

/// A row of boxes for each role, and the words for tickets on hold.
final class CounterForm extends VBox {

    CounterForm(CounterModel model, Texts texts) {
        getStyleClass().add("gap-12");
        var staff = Texts.of("staff", texts.language());
        getChildren().add(SettingsForms.hint(texts.get("settings.counter.hint")));
        for (var role : CounterModel.LIMITED) {
            getChildren()
                    .addAll(
                            TextLabel.body(texts.get("settings.counter.sees", staff.get("staff.role." + role)))
                                    .medium()
                                    .wrapped(),
                            boxes(model, role, texts));
        }
        var save = ActionButton.secondary(texts.get("settings.counter.save")).onPress(model::save);
        getChildren()
                .addAll(
                        words(model, texts),
                        SettingsForms.hint(texts.get("settings.counter.words.hint")),
                        sizes(model, texts),
                        SettingsForms.hint(texts.get("settings.counter.sizes.hint")),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.row(8, save));
    }

    private static Node boxes(CounterModel model, Role role, Texts texts) {
        return Layouts.flow(Stream.of(SeenDetail.values())
                .map(detail -> {
                    var box = new CheckBox(texts.get("settings.counter.detail." + detail));
                    box.selectedProperty().bindBidirectional(model.seen(role, detail));
                    return box;
                })
                .toArray(Node[]::new));
    }

    private static Node sizes(CounterModel model, Texts texts) {
        var area = new TextArea();
        area.setPrefRowCount(4);
        area.setPromptText(texts.get("settings.counter.sizes.prompt"));
        area.textProperty().bindBidirectional(model.sizesProperty());
        return new FormField(texts.get("settings.counter.sizes"), area)
                .telling(model.messages().faultOf(CounterModel.SIZES));
    }

    private static Node words(CounterModel model, Texts texts) {
        var area = new TextArea();
        area.setPrefRowCount(4);
        area.textProperty().bindBidirectional(model.wordsProperty());
        return new FormField(texts.get("settings.counter.words"), area)
                .telling(model.messages().faultOf(CounterModel.WORDS));
    }
}
