package org.comptoir.desktop.messages;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.offscreen.LayoutCheck;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

class ToastsTest {

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @Test
    void isShownLongerTheMoreThereIsToRead() {
        assertThat(Toasts.time(Message.of("Saved."))).isEqualTo(Toasts.SHOWN);
        assertThat(Toasts.time(Message.of("x".repeat(100), "y".repeat(59))))
                .isEqualTo(Toasts.SHOWN.add(javafx.util.Duration.seconds(5)));
    }

    @Test
    void holdsWhatStaysAboveWhatPasses() {
        Screenshots.onScreen(() -> {
            var toasts = new Toasts(Language.ENGLISH);
            var held = new Region();
            toasts.hold(held);
            for (var i = 0; i < 5; i++) {
                toasts.show(Message.of("Saved " + i));
            }
            assertThat(toasts.getChildren().getFirst()).isSameAs(held);
            assertThat(toasts.getChildren()).as("three of five pass at once").hasSize(4);
            return true;
        });
    }

    @Test
    void staysInTheWindowWhenItGrows() {
        Screenshots.onScreen(() -> {
            var toasts = new Toasts(Language.ENGLISH);
            var held = new Region();
            held.setMinSize(300, 50);
            toasts.hold(held);
            var window = new StackPane(toasts);
            new Scene(window, 800, 600);
            toasts.setTranslateX(450);
            toasts.setTranslateY(-540);
            held.setMinSize(500, 200);
            window.applyCss();
            window.layout();
            assertThat(right(held)).as("off the edge").isLessThanOrEqualTo(800 - FreePlace.MARGIN);
            assertThat(held.localToScene(held.getLayoutBounds()).getMinY()).isNotNegative();
            return true;
        });
    }

    @Test
    void makesWayForWhatComesInThePlaceOfAPage() {
        var toasts = Screenshots.onScreen(() -> new Toasts(Language.ENGLISH));
        var page = new Pane();
        var held = new Region();
        var window = Screenshots.onScreen(() -> {
            held.setMinSize(300, 50);
            toasts.hold(held);
            toasts.setAlignment(Pos.BOTTOM_LEFT);
            var all = new StackPane(page, toasts);
            return new Scene(all, 800, 600);
        });
        Screenshots.onScreen(() -> layOut(window, 800, 600));
        var pay = new Button("Pay");
        Screenshots.onScreen(() -> {
            assertThat(held.localToScene(held.getLayoutBounds()).getMaxY()).isEqualTo(600);
            pay.getStyleClass().add("accent");
            pay.setManaged(false);
            pay.resizeRelocate(0, 540, 800, 60);
            page.getChildren().setAll(pay);
            pay.requestFocus();
            return layOut(window, 800, 600);
        });
        assertThat(bottom(held)).as("above the button").isLessThanOrEqualTo(540);

        Screenshots.onScreen(() -> {
            pay.resizeRelocate(0, 240, 800, 60);
            return layOut(window, 800, 300);
        });
        assertThat(bottom(held)).as("after the window was made lower").isLessThanOrEqualTo(240);
    }

    @Test
    void makesWayForAButtonThatComesWhileTheFocusStays() {
        var toasts = Screenshots.onScreen(() -> new Toasts(Language.ENGLISH));
        var page = new Pane();
        var next = new Button("Next");
        var window = Screenshots.onScreen(() -> {
            toasts.setAlignment(Pos.BOTTOM_LEFT);
            return new Scene(new StackPane(page, toasts), 800, 600);
        });
        Screenshots.onScreen(() -> {
            toasts.show(Message.of("Saved"));
            return layOut(window, 800, 600);
        });
        Screenshots.onScreen(() -> layOut(window, 800, 600));
        var toast = toasts.getChildren().getLast();
        assertThat(bottom(toast)).isEqualTo(600);

        Screenshots.onScreen(() -> {
            next.getStyleClass().add("accent");
            next.setManaged(false);
            page.getChildren().setAll(next);
            layOut(window, 800, 600);
            next.resizeRelocate(0, 530, 800, 60);
            assertThat(LayoutCheck.of(window.getRoot()))
                    .as("still there")
                    .extracting(LayoutProblem::where)
                    .anyMatch(where -> where.contains("Next"));
            page.requestLayout();
            window.getRoot().layout();
            assertThat(LayoutCheck.of(window.getRoot()))
                    .as("in the same layout")
                    .extracting(LayoutProblem::where)
                    .noneMatch(where -> where.contains("Next"));
            return true;
        });
        assertThat(bottom(toast)).isLessThanOrEqualTo(530);
    }

    /// What waits for its turn comes first.
    private static double bottom(Node node) {
        return Screenshots.onScreen(
                () -> node.localToScene(node.getLayoutBounds()).getMaxY());
    }

    private static boolean layOut(Scene scene, double width, double height) {
        scene.getRoot().applyCss();
        scene.getRoot().resize(width, height);
        scene.getRoot().layout();
        return true;
    }

    @Test
    void offersSeveralThingsToDoBelowItsText() {
        Screenshots.onScreen(() -> {
            var toasts = new Toasts(Language.ENGLISH);
            toasts.show(Message.of("Saved as a.pdf")
                    .withStep(MaterialDesignO.OPEN_IN_NEW, "Open", () -> {})
                    .withStep(MaterialDesignO.OPEN_IN_NEW, "Show in folder", () -> {}));
            assertThat(toasts.lookupAll(".toast-buttons.below > .action-button"))
                    .hasSize(2);
            return true;
        });
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }
}
