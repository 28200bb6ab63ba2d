package org.comptoir.desktop.messages;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.comptoir.desktop.offscreen.Screenshots;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FreePlaceTest {

    private static final BoundingBox BOTTOM_LEFT = new BoundingBox(100, 500, 300, 56);

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static Point2D among(Button... buttons) {
        return Screenshots.onScreen(() -> {
            var page = new Pane(buttons);
            page.resize(800, 600);
            new Scene(page, 800, 600);
            return FreePlace.in(page, BOTTOM_LEFT);
        });
    }

    private static Button at(double x, double y, double width, double height) {
        var button = new Button();
        button.setManaged(false);
        button.resizeRelocate(x, y, width, height);
        return button;
    }

    @Test
    void staysWhereNothingIsCovered() {
        assertThat(among(at(600, 20, 100, 48))).isEqualTo(Point2D.ZERO);
    }

    @Test
    void goesAboveTheButtonsOfTheFoot() {
        var free = among(at(120, 520, 100, 48));
        assertThat(free.getX()).isZero();
        assertThat(BOTTOM_LEFT.getMaxY() + free.getY()).isLessThan(520);
    }

    @Test
    void goesToTheRightWhereAWallOfTilesIsAtTheLeft() {
        var free = among(at(100, 0, 300, 600));
        assertThat(BOTTOM_LEFT.getMinX() + free.getX()).isGreaterThan(400);
    }

    @Test
    void seesNoButtonThatIsHidden() {
        var hidden = at(120, 520, 100, 48);
        hidden.setVisible(false);
        assertThat(among(hidden)).isEqualTo(Point2D.ZERO);
    }

    @Test
    void coversTilesRatherThanTheButtonThatGoesOn() {
        var pay = at(120, 520, 200, 64);
        pay.getStyleClass().add("accent");
        var free = among(at(0, 0, 800, 500), pay);
        assertThat(BOTTOM_LEFT.getMaxY() + free.getY()).isLessThanOrEqualTo(520);
        assertThat(free).isNotEqualTo(Point2D.ZERO);
    }

    @Test
    void staysIfThereIsNoFreePlace() {
        assertThat(among(at(0, 0, 800, 600))).isEqualTo(Point2D.ZERO);
    }
}
