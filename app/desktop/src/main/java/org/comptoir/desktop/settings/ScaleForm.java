package org.comptoir.desktop.settings;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
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
                        SettingsForms.chips(
                                List.of(ScaleKind.values()),
                                kind,
                                each -> texts.get("settings.scale.kind." + each.word())),
                        SettingsForms.shownWhile(
                                hasLine,
                                Layouts.column(
                                        8,
                                        SettingsForms.field(
                                                        texts.get("settings.printer.address"), model.addressProperty())
                                                .telling(model.messages().faultOf(ScaleModel.ADDRESS)),
                                        TextLabel.small(texts.get("settings.scale.protocol")),
                                        SettingsForms.chips(
                                                List.of(ScaleProtocol.values()),
                                                model.protocolProperty(),
                                                each -> texts.get("settings.scale.protocol." + each.word())))),
                        hint,
                        SettingsForms.shownWhile(
                                isThere,
                                Layouts.column(
                                        8,
                                        TextLabel.small(texts.get("settings.scale.taken")),
                                        SettingsForms.chips(
                                                List.of(false, true),
                                                model.byItselfProperty(),
                                                each -> texts.get("settings.scale.taken." + (each ? "alone" : "key"))),
                                        SettingsForms.hint(texts.get("settings.scale.law")))),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(
                                ActionButton.secondary(texts.get("settings.scale.save"))
                                        .onPress(model::save),
                                SettingsForms.shownWhile(isThere, test)));
    }
}
