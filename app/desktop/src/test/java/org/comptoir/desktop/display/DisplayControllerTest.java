package org.comptoir.desktop.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.comptoir.desktop.office.RecordingMessages;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.DisplayKind;
import org.comptoir.pos.till.machine.DisplaySettings;
import org.comptoir.shop.devices.display.DisplayMessage;
import org.comptoir.shop.devices.display.DisplayTicket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayControllerTest {

    @TempDir
    Path folder;

    private final RecordingMessages messages = new RecordingMessages();
    private ScreenFixture office;
    private DisplayController display;
    private Stage till;

    @BeforeEach
    void open() {
        Screenshots.start();
        office = ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH);
        display = Screenshots.onScreen(
                () -> new DisplayController(office.shop(), office.tasks(), messages, Language.ENGLISH));
        till = Screenshots.onScreen(Stage::new);
    }

    @AfterEach
    void close() {
        onScreen(display::rest);
        office.close();
    }

    private static void onScreen(Runnable work) {
        Screenshots.onScreen(() -> {
            work.run();
            return true;
        });
    }

    private void set(DisplaySettings settings) {
        office.shop().machine().change(before -> before.with(settings));
        onScreen(() -> {});
    }

    private void begin() {
        onScreen(() -> {
            till.show();
            display.begin(till, new Appearance(Brightness.LIGHT, TextSize.NORMAL));
        });
        onScreen(() -> {});
    }

    private static DisplayMessage due() {
        return new DisplayMessage.TotalDue(DisplayTicket.EMPTY, Money.of("12.30"));
    }

    @Test
    void aDeadPoleIsToldOfAndTriedAgain() throws Exception {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        set(DisplaySettings.NONE.at(DisplayKind.NETWORK, "127.0.0.1:" + port));
        begin();
        assertThat(messages.only().happened()).contains("does not answer");

        onScreen(() -> display.show(due()));
        try (var server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            onScreen(() -> messages.press(Texts.of("display", Language.ENGLISH).get("display.retry")));
            try (var connection = server.accept()) {
                assertThat(new String(connection.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                        .contains("Total      12,30 EUR");
            }
        }
    }

    @Test
    void theSecondScreenIsAWindowOfItsOwn() {
        begin();
        assertThat(isShown()).isFalse();

        set(DisplaySettings.NONE.at(DisplayKind.SCREEN, "2").greeting("Bonjour à tous"));
        onScreen(() -> display.show(DisplayMessage.Welcome.DEFAULT));
        onScreen(() -> {});
        assertThat(isShown()).isTrue();
        Supplier<String> words = () -> ScreenFixture.words(view()).toString();
        assertThat(Screenshots.onScreen(words)).contains("Bonjour à tous");

        onScreen(display::rest);
        assertThat(isShown()).as("another window has it").isFalse();
        onScreen(display::resume);
        assertThat(isShown()).isTrue();
        set(DisplaySettings.NONE);
        assertThat(isShown()).isFalse();
    }

    private static boolean isShown() {
        return Screenshots.onScreen(() -> Window.getWindows().stream()
                .anyMatch(
                        window -> window.getScene() != null && window.getScene().getRoot() instanceof DisplayView));
    }

    private static DisplayView view() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot())
                .filter(DisplayView.class::isInstance)
                .map(DisplayView.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
