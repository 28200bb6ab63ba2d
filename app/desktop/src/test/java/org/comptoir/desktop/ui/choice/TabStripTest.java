package org.comptoir.desktop.ui.choice;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.offscreen.Screenshots;
import org.junit.jupiter.api.Test;

class TabStripTest {

    private static final double WIDTH = 360;

    @Test
    void keepsEachTabInSightWhereTheyDoNotFitInOneRow() {
        Screenshots.start();
        var strip = Screenshots.onScreen(() -> {
            var tabs = new TabStrip(index -> {});
            for (var name : new String[] {"Storico", "Acquisti", "Punti e buoni", "Documenti", "Dati", "Modifiche"}) {
                tabs.add(name, "128");
            }
            var page = new VBox(tabs);
            new Scene(page, WIDTH, 400);
            page.applyCss();
            page.layout();
            return tabs;
        });

        assertThat(strip.getChildren())
                .allSatisfy(tab -> assertThat(tab.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(WIDTH))
                .anySatisfy(tab -> assertThat(tab.getLayoutY()).isPositive());
        assertThat(strip.getHeight())
                .isGreaterThanOrEqualTo(
                        strip.getChildren().getLast().getBoundsInParent().getMaxY());
    }
}
