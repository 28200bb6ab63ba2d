package org.comptoir.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ScreensTest {

    private final List<String> happened = new ArrayList<>();

    private final class Noted implements Screen {

        private final String name;
        private final Region node = new Region();

        Noted(String name) {
            this.name = name;
            happened.add(name + " made");
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void onShow() {
            happened.add(name + " shown");
        }

        @Override
        public void onHide() {
            happened.add(name + " hidden");
        }
    }

    @Test
    void createsAScreenWhenFirstShownAndKeepsIt() {
        var screens = new Screens()
                .add(Destination.SELL, () -> new Noted("sale"))
                .add(Destination.CUSTOMERS, () -> new Noted("file"));
        screens.show(Destination.SELL);
        screens.show(Destination.CUSTOMERS);
        screens.show(Destination.SELL);
        screens.show(Destination.SELL);
        assertThat(happened)
                .containsExactly(
                        "sale made",
                        "sale shown",
                        "file made",
                        "sale hidden",
                        "file shown",
                        "file hidden",
                        "sale shown");
        assertThat(screens.places()).containsExactly(Destination.SELL, Destination.CUSTOMERS);
    }

    @Test
    void refusesADestinationWithoutAScreen() {
        assertThatThrownBy(() -> new Screens().show(Destination.SETTINGS)).isInstanceOf(IllegalArgumentException.class);
    }
}
