package org.comptoir.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Texts;

/// How much each role may take off, a field for each, and the reasons to choose from.
final class DiscountLimitsForm extends VBox {

    DiscountLimitsForm(DiscountLimitsModel model, Texts texts) {
        getStyleClass().add("gap-12");
        var staff = Texts.of("staff", texts.language());
        var fields = DiscountLimitsModel.LIMITED.stream()
                .map(role -> field(model, role, texts.get("settings.discounts.most", staff.get("staff.role." + role))))
                .toArray(Node[]::new);
        var save = ActionButton.secondary(texts.get("settings.discounts.save")).onPress(model::save);
        getChildren()
                .addAll(
                        SettingsForms.hint(texts.get("settings.discounts.hint")),
                        new FieldRow(fields),
                        reasons(model, texts),
                        SettingsForms.hint(texts.get("settings.discounts.reasons.hint")),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.row(8, save));
    }

    private static Node reasons(DiscountLimitsModel model, Texts texts) {
        var area = new TextArea();
        area.setPrefRowCount(4);
        area.textProperty().bindBidirectional(model.reasonsProperty());
        return new FormField(texts.get("settings.discounts.reasons"), area)
                .telling(model.messages().faultOf(DiscountLimitsModel.REASONS));
    }

    private static Node field(DiscountLimitsModel model, Role role, String name) {
        var entry = model.entry(role);
        var field = new FormField(name, FormField.text(entry.percent()));
        field.faultProperty().bind(entry.fault());
        return field;
    }
}
