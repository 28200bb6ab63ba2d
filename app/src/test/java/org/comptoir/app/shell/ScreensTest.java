package org.comptoir.app.shell;

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
        public void shown() {
            happened.add(name + " shown");
        }

        @Override
        public void hidden() {
            happened.add(name + " hidden");
        }
    }

    @Test
    void makesAScreenWhenItIsFirstGoneToAndKeepsIt() {
        var screens =
                new Screens().add(Place.SELL, () -> new Noted("sale")).add(Place.CUSTOMERS, () -> new Noted("file"));
        screens.show(Place.SELL);
        screens.show(Place.CUSTOMERS);
        screens.show(Place.SELL);
        screens.show(Place.SELL);
        assertThat(happened)
                .containsExactly(
                        "sale made",
                        "sale shown",
                        "file made",
                        "sale hidden",
                        "file shown",
                        "file hidden",
                        "sale shown");
        assertThat(screens.places()).containsExactly(Place.SELL, Place.CUSTOMERS);
    }

    @Test
    void knowsNoPlaceWithoutAScreen() {
        assertThatThrownBy(() -> new Screens().show(Place.SETTINGS)).isInstanceOf(IllegalArgumentException.class);
    }
}
