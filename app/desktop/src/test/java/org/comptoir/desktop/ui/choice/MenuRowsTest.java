package org.comptoir.desktop.ui.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What pops up is touched as well.
class MenuRowsTest {

    private static final double MIN_TARGET = 44;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    /// The heights of what pops up, by its style class.
    private static List<Double> heights(Node owner, Consumer<Node> show, String styleClass) {
        return Screenshots.onScreen(() -> {
            var scene = new Scene(new VBox(owner), 800, 600);
            new Appearance(Brightness.LIGHT, TextSize.NORMAL).dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            show.accept(owner);
            var heights = Window.getWindows().stream()
                    .filter(window -> window != stage)
                    .map(window -> window.getScene().getRoot())
                    .peek(root -> {
                        root.applyCss();
                        root.layout();
                    })
                    .flatMap(root -> root.lookupAll(styleClass).stream())
                    .map(row -> row.getLayoutBounds().getHeight())
                    .filter(height -> height > 0)
                    .toList();
            stage.hide();
            return heights;
        });
    }

    @Test
    void menusHaveRowsForFingers() {
        var menu = new ContextMenu(new MenuItem("Ouvrir la fiche"), new MenuItem("Retirer du ticket"));
        assertThat(heights(new VBox(), owner -> menu.show(owner, Side.BOTTOM, 0, 0), ".menu-item"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(height -> height >= MIN_TARGET);
    }

    @Test
    void listsToChooseFromHaveRowsForFingers() {
        var box = new ComboBox<String>();
        box.getItems().setAll("Épicerie", "Maison", "Mode");
        assertThat(heights(box, owner -> box.show(), ".list-cell"))
                .isNotEmpty()
                .allMatch(height -> height >= MIN_TARGET);
    }

    @Test
    void daysToChooseFromAreLargeEnough() {
        var picker = new DatePicker();
        assertThat(heights(picker, owner -> picker.show(), ".day-cell"))
                .isNotEmpty()
                .allMatch(height -> height >= MIN_TARGET);
    }
}
