package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.OrderNumber.Kind;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page on which a ticket is kept, in every language, in small and large windows and letters.
class KeepPageTest {

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
            var made = office.shop()
                    .customerFile()
                    .customers()
                    .create(office.owner(), CustomerDetails.person(PersonName.of("Mireille", "Dumas-Faucher")));
            var customer = ((CreateResult.Created) made).customer();
            for (var shot : PageShots.ALL) {
                for (var kind : Kind.values()) {
                    var name = kind.letter() + "-" + language.code() + "-" + PageShots.name(shot);
                    assertThat(look(office, language, name, shot, screen -> {
                                screen.sellTo(customer.id());
                                screen.ringUp(office.article("A1"));
                                screen.keep(kind);
                            }))
                            .as(name)
                            .isEmpty();
                }
            }
        }
    }

    /// With an empty ticket.
    private static List<LayoutProblem> look(
            ScreenFixture office, Language language, String name, Shot shot, Consumer<TillScreen> steps) {
        var tickets = office.shop().counter().openTickets();
        tickets.resume(TillId.FIRST).ifPresent(ticket -> tickets.delete(ticket.requestId()));
        return Screenshots.take(Path.of("target", "pictures", "keep-" + name + ".png"), shot, () -> {
            var shown = office.onWindow(language, Destination.SELL, context -> new TillScreen(context, office.shop()));
            steps.accept(shown.screen());
            return shown.window();
        });
    }
}
