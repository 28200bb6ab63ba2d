package org.comptoir.desktop.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.theme.Appearance;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FieldRowTest {

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @Test
    void aLongFaultNeitherMovesTheOtherFieldsNorLeavesRoomBelow() {
        Screenshots.onScreen(() -> {
            var code = field("Code");
            var rate = field("Taux");
            var row = new FieldRow(code, rate);
            var below = TextLabel.body("ce qui suit");
            var card = new Card(row, below);
            var page = new ScrollPane(new VBox(card));
            page.setFitToWidth(true);
            var scene = new Scene(new VBox(page), 500, 600);
            new Appearance(Brightness.LIGHT, TextSize.NORMAL).dress(scene);
            layOut(scene);
            var without = row.getHeight();

            rate.faultProperty()
                    .set("Un taux est un nombre entre 0 et 100, avec deux décimales au plus, comme 5,5. Corrigez-le.");
            layOut(scene);

            var fault = (Region) rate.lookup(".fault");
            assertThat(fault.getHeight()).isGreaterThan(20);
            assertThat(row.getHeight()).isBetween(without + fault.getHeight(), without + fault.getHeight() + 6);
            assertThat(bottom(row)).isEqualTo(bottom(fault), offset(1.0));
            assertThat(top(code.lookup(".text-field"))).isEqualTo(top(rate.lookup(".text-field")));
            return true;
        });
    }

    private static FormField field(String name) {
        return new FormField(name, FormField.text(new SimpleStringProperty("")));
    }

    private static void layOut(Scene scene) {
        for (var pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }
}
