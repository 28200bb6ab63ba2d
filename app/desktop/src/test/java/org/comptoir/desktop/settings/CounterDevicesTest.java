package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.DisplayKind;
import org.comptoir.pos.till.machine.DisplaySettings;
import org.comptoir.pos.till.machine.PoleLetters;
import org.comptoir.pos.till.machine.ScaleKind;
import org.comptoir.pos.till.machine.ScaleProtocol;
import org.comptoir.pos.till.machine.ScaleSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CounterDevicesTest {

    @TempDir
    Path folder;

    private ScreenFixture office;

    @BeforeEach
    void open() {
        office = ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPoleDisplayIsTriedAndKept() throws Exception {
        var display = new DisplayModel(
                office.context(Language.ENGLISH),
                office.shop().settings(),
                office.shop().machine(),
                office.shop()::changeMachine,
                false);
        display.load();
        display.kindProperty().set(DisplayKind.NETWORK);
        display.addressProperty().set("pole:port");
        display.save();
        assertThat(display.messages().faultOf(DisplayModel.ADDRESS).get()).contains("192.168");
        display.kindProperty().set(DisplayKind.DEVICE);
        display.addressProperty().set(folder.resolve("missing").toString());
        display.test();
        assertThat(display.messages().faultOf(DisplayModel.ADDRESS).get()).contains("does not answer");

        var device = Files.createFile(folder.resolve("pole"));
        display.addressProperty().set(device.toString());
        display.welcomeProperty().set("Bonjour à tous");
        display.test();
        assertThat(display.messages().posted().getFirst().level()).isEqualTo(Level.DONE);
        assertThat(Files.readString(device)).contains("Bonjour a tous");
        display.save();
        assertThat(office.shop().machine().settings().display())
                .isEqualTo(new DisplaySettings(
                        DisplayKind.DEVICE, device.toString(), PoleLetters.PLAIN, "Bonjour à tous"));
        display.kindProperty().set(DisplayKind.SCREEN);
        display.welcomeProperty().set("x".repeat(61));
        display.save();
        assertThat(display.messages().faultOf(DisplayModel.WELCOME).get()).contains("60");
        display.welcomeProperty().set("");
        display.save();
        assertThat(office.shop().machine().settings().display().screen()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theirCardsFit(Language language) {
        Screenshots.start();
        var machine = office.shop().machine();
        machine.change(before -> before.with(DisplaySettings.NONE.at(DisplayKind.NETWORK, "192.168.1.51:9100"))
                .with(ScaleSettings.NONE.at(ScaleKind.SERIAL, "/dev/ttyUSB0")));
        var texts = Texts.of("settings", language);
        for (var card : List.of("display", "scale")) {
            var name = "settings-" + card + "-" + language.code();
            assertThat(ScreenFixture.picture(name, ScreenFixture.shot(language), () -> {
                        var screen = new SettingsScreen(
                                office.context(language),
                                office.shop(),
                                new Appearance(Brightness.LIGHT, TextSize.NORMAL),
                                new SilentLanguage(),
                                () -> {},
                                by -> {});
                        screen.onShow();
                        screen.view().search().setText(texts.get("settings." + card));
                        return screen.view();
                    }))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void aScaleIsTriedAndKept() {
        var scale =
                new ScaleModel(office.context(Language.ENGLISH), office.shop().machine(), office.shop()::changeMachine);
        scale.load();
        scale.kindProperty().set(ScaleKind.NETWORK);
        scale.addressProperty().set("scale");
        scale.test();
        assertThat(scale.messages().faultOf(ScaleModel.ADDRESS).get()).contains("4001");
        scale.addressProperty().set("localhost:1");
        scale.test();
        assertThat(scale.messages().faultOf(ScaleModel.ADDRESS).get()).contains("does not answer");
        scale.kindProperty().set(ScaleKind.SIMULATOR);
        scale.test();
        assertThat(scale.messages().posted().getFirst().message().happened()).contains("0.352 kg");
        scale.protocolProperty().set(ScaleProtocol.NCI);
        scale.byItselfProperty().set(true);
        scale.save();
        assertThat(office.shop().machine().settings().scale())
                .isEqualTo(new ScaleSettings(ScaleKind.SIMULATOR, "localhost:1", ScaleProtocol.NCI, true));
    }
}
