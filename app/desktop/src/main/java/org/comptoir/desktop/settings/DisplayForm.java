package org.comptoir.desktop.settings;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.DisplayKind;
import org.comptoir.pos.till.machine.PoleLetters;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// What turns to the customer at this machine.
final class DisplayForm extends VBox {

    private final Texts texts;

    DisplayForm(DisplayModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("gap-12");
        var kind = model.kindProperty();
        var hint = SettingsForms.hint("");
        kind.subscribe(now -> hint.setText(texts.get("settings.display.hint." + now.word())));
        var test = ActionButton.quiet(texts.get("settings.display.test"))
                .with(MaterialDesignM.MONITOR)
                .onPress(model::test);
        var isPole = kind.map(DisplayKind::isPole);
        getChildren()
                .setAll(
                        SettingsForms.chips(
                                List.of(DisplayKind.values()),
                                kind,
                                each -> texts.get("settings.display.kind." + each.word())),
                        SettingsForms.shownWhile(
                                kind.isEqualTo(DisplayKind.SCREEN),
                                SettingsForms.chips(screens(), model.screenProperty(), this::screen)),
                        SettingsForms.shownWhile(
                                isPole,
                                Layouts.column(
                                        8,
                                        SettingsForms.field(
                                                        texts.get("settings.printer.address"), model.addressProperty())
                                                .telling(model.messages().faultOf(DisplayModel.ADDRESS)),
                                        TextLabel.small(texts.get("settings.printer.letters")),
                                        SettingsForms.chips(
                                                List.of(PoleLetters.values()),
                                                model.lettersProperty(),
                                                each -> texts.get("settings.display.letters." + each)))),
                        hint,
                        SettingsForms.shownWhile(
                                kind.isNotEqualTo(DisplayKind.NONE),
                                SettingsForms.field(texts.get("settings.display.welcome"), model.welcomeProperty())
                                        .telling(model.messages().faultOf(DisplayModel.WELCOME))),
                        new MessageList(model.messages(), texts.language()),
                        Layouts.flow(
                                ActionButton.secondary(texts.get("settings.display.save"))
                                        .onPress(model::save),
                                SettingsForms.shownWhile(isPole, test)));
    }

    /// Two at least: the second one may be plugged in later.
    private static List<Integer> screens() {
        return IntStream.rangeClosed(1, Math.max(2, Screen.getScreens().size()))
                .boxed()
                .toList();
    }

    private String screen(int number) {
        var known = Screen.getScreens();
        if (number > known.size()) {
            return texts.get("settings.display.screen.missing", number);
        }
        var room = known.get(number - 1).getBounds();
        return texts.get("settings.display.screen", number, (int) room.getWidth(), (int) room.getHeight());
    }
}
