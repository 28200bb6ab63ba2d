package org.comptoir.desktop.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.ScaleKind;
import org.comptoir.pos.till.machine.ScaleProtocol;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The scale of this machine: where it is, how it is asked, and when a weight is taken.
final class ScaleForm extends VBox {

    ScaleForm(ScaleModel model, Texts texts) {
        getStyleClass().add("gap-12");
        var kind = model.kindProperty();
        var hint = SettingsForms.hint("");
        kind.subscribe(now -> hint.setText(texts.get("settings.scale.hint." + now.word())));
        var isThere = kind.isNotEqualTo(ScaleKind.NONE);
        var hasLine = Bindings.createBooleanBinding(
                () -> kind.get() == ScaleKind.SERIAL || kind.get() == ScaleKind.NETWORK, kind);
        var test = ActionButton.quiet(texts.get("settings.scale.test"))
                .with(MaterialDesignS.SCALE_BALANCE)
                .onPress(model::test);
        getChildren()
                .setAll(
                        chips(List.of(ScaleKind.values()), kind, each -> texts.get("settings.scale.kind." + each.word())),
                        shownWhile(
                                hasLine,
                                Layouts.column(
                                        8,
                                        SettingsForms.field(
                                                        texts.get("settings.printer.address"), model.addressProperty())
                                                .telling(model.messages().faultOf(ScaleModel.ADDRESS)),
                                        TextLabel.small(texts.get("settings.scale.protocol")),
                                        chips(
                                                List.of(ScaleProtocol.values()),
                                                model.protocolProperty(),
                                                each -> texts.get("settings.scale.protocol." + each.word())))),
                        hint,
                        shownWhile(
                                isThere,
                                Layouts.column(
                                        8,
                                        TextLabel.small(texts.get("settings.scale.taken")),
                                        chips(
                                                List.of(false, true),
                                                model.byItselfProperty(),
                                                each -> texts.get("settings.scale.taken." + (each ? "alone" : "key"))),
                                        SettingsForms.hint(texts.get("settings.scale.law")))),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(
                                ActionButton.secondary(texts.get("settings.scale.save"))
                                        .onPress(model::save),
                                shownWhile(isThere, test)));
    }

    private static <T> Node chips(List<T> values, Property<T> chosen, Function<T, String> name) {
        var place = new VBox();
        chosen.subscribe(now -> place.getChildren().setAll(ChipChoice.of(values, now, name, chosen::setValue)));
        return place;
    }

    private static Node shownWhile(ObservableValue<Boolean> isShown, Node node) {
        node.visibleProperty().bind(isShown);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
