package org.comptoir.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.TerminalKind;

/// Which till this machine is, its scanner, and the language of its screen.
final class MachineForm extends VBox {

    MachineForm(MachineModel model, Texts texts) {
        getStyleClass().add("gap-12");
        var languages = new VBox();
        model.languageProperty()
                .subscribe(chosen -> languages
                        .getChildren()
                        .setAll(ChipChoice.of(
                                choices(),
                                chosen,
                                each -> each.map(own -> texts.get("settings.language." + own.code()))
                                        .orElseGet(() -> texts.get("settings.machine.language.shop")),
                                model.languageProperty()::set)));
        var terminals = new VBox();
        model.terminalProperty()
                .subscribe(chosen -> terminals
                        .getChildren()
                        .setAll(ChipChoice.of(
                                List.of(TerminalKind.values()),
                                chosen,
                                each -> texts.get("settings.terminal." + each),
                                model.terminalProperty()::set)));
        getChildren()
                .setAll(
                        TextLabel.body("").medium().wrapped().showing(model.tillProperty()),
                        SettingsForms.hint(texts.get("settings.machine.hint")),
                        new FieldRow(
                                SettingsForms.field(texts.get("settings.scanner.gap"), model.gapProperty()),
                                SettingsForms.field(texts.get("settings.scanner.keys"), model.keysProperty())),
                        SettingsForms.hint(texts.get("settings.scanner.hint")),
                        TextLabel.small(texts.get("settings.terminal")),
                        terminals,
                        SettingsForms.hint(texts.get("settings.terminal.hint")),
                        TextLabel.small(texts.get("settings.machine.language")),
                        languages,
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(ActionButton.secondary(texts.get("settings.machine.save"))
                                .onPress(model::save)));
    }

    private static ArrayList<Optional<Language>> choices() {
        var choices = new ArrayList<Optional<Language>>();
        choices.add(Optional.empty());
        for (var language : Language.values()) {
            choices.add(Optional.of(language));
        }
        return choices;
    }
}
