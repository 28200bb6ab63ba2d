package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The return page in every language, in small and large windows and letters.
class ReturnPageTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fits(Language language) {
        try (var office = ScreenFixture.founded(folder, language).stocked()) {
            office.sell("A1", 3, false);
            var find = Texts.of("sell", language).get("sell.return");
            var returns = Texts.of("returns", language);
            for (var shot : PageShots.ALL) {
                var name = language.code() + "-" + PageShots.name(shot);
                assertThat(look(office, language, "find-" + name, shot, root -> ScreenFixture.press(root, find)))
                        .as("find " + name)
                        .isEmpty();
                assertThat(look(office, language, "without-" + name, shot, root -> {
                            ScreenFixture.press(root, find);
                            ScreenFixture.press(root, returns.get("returns.without"));
                        }))
                        .as("without " + name)
                        .isEmpty();
                assertThat(look(office, language, "choose-" + name, shot, root -> {
                            ScreenFixture.press(root, find);
                            receipt(root).fire();
                            ScreenFixture.press(root, returns.get("returns.all"));
                        }))
                        .as("choose " + name)
                        .isEmpty();
            }
        }
    }

    private static Button receipt(Parent root) {
        root.applyCss();
        root.layout();
        return (Button) root.lookup(".receipt-row");
    }

    /// With an empty ticket.
    private static List<LayoutProblem> look(
            ScreenFixture office, Language language, String name, Shot shot, Consumer<Parent> steps) {
        var tickets = office.shop().counter().openTickets();
        tickets.resume(TillId.FIRST).ifPresent(ticket -> tickets.delete(ticket.requestId()));
        return Screenshots.take(
                Path.of("target", "pictures", "return-" + name + ".png"),
                shot,
                () -> office.onWindow(language, Destination.SELL, context -> new TillScreen(context, office.shop()))
                        .window(),
                scene -> steps.accept(scene.getRoot()));
    }
}
