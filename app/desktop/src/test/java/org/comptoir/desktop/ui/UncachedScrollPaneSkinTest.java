package org.comptoir.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.junit.jupiter.api.Test;

class UncachedScrollPaneSkinTest {

    @Test
    void isTheSkinOfEveryScrollPane() {
        Screenshots.start();
        Screenshots.onScreen(() -> {
            var pane = new ScrollPane(new Label("a list"));
            var area = new TextArea("a note");
            var scene = new Scene(new VBox(pane, area), 300, 300);
            new Appearance(Brightness.LIGHT, TextSize.NORMAL).dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();

            assertThat(pane.getSkin()).isInstanceOf(UncachedScrollPaneSkin.class);
            assertThat(scene.getRoot().lookupAll(".viewport")).hasSize(2).noneMatch(viewport -> viewport.isCache());
            return true;
        });
    }
}
