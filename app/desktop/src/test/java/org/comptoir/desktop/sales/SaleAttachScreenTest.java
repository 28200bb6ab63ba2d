package org.comptoir.desktop.sales;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.text.FileName;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sale goes to a customer who had forgotten their card.
class SaleAttachScreenTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static List<SaleNumber> listed(SalesModel model) {
        return model.items().stream()
                .filter(SaleItem.OneSale.class::isInstance)
                .map(item -> ((SaleItem.OneSale) item).sale())
                .map(ListedSale::number)
                .toList();
    }

    private static SalesScreen screen(ScreenContext context, ScreenFixture office) {
        return new SalesScreen(context, office.shop());
    }

    /// Saves every file at one place.
    private record OnePlace(Path file) implements FileChoice {

        @Override
        public Optional<Path> toSave(@Nullable Window owner, String title, FileName suggested, String... others) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> toOpen(@Nullable Window owner, String title, String kinds, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toFolder(@Nullable Window owner, String title) {
            return Optional.empty();
        }
    }

    private SalesScreen shown(ScreenFixture office, Path file) {
        var context =
                office.context(Language.FRENCH, office::owner, office.tasks(), office.messages(), new OnePlace(file));
        var screen = screen(context, office);
        screen.onShow();
        return screen;
    }

    @Test
    void attachesASaleToWhoHadForgottenTheirCard() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Destination.SALES, context -> screen(context, office));
                var screen = shown.screen();
                screen.open(sold.ofElodie.number());
                screen.attach();
                assertThat(screen.attaching().openProperty().get())
                        .as("a sale that is somebody's")
                        .isFalse();

                screen.open(sold.ofNobody.number());
                ScreenFixture.press(shown.window(), "Rattacher à un client");
                assertThat(screen.attaching().openProperty().get()).isTrue();
                requireNonNull(screen.actions().get(Action.BACK)).run();
                assertThat(screen.attaching().openProperty().get()).isFalse();

                screen.attach();
                screen.attaching().search("durand");
                assertThat(screen.attaching().hits()).hasSize(1);
                screen.attaching().attachFirst();

                assertThat(screen.attaching().openProperty().get()).isFalse();
                assertThat(screen.sale().openedProperty().get()).satisfies(opened -> {
                    assertThat(opened.sale().customer()).isNull();
                    assertThat(opened.customer()).contains(sold.elodie);
                    assertThat(requireNonNull(opened.record().attachment()).points())
                            .isEqualTo(9);
                });
                assertThat(ScreenFixture.words(shown.window()))
                        .anyMatch(word -> word.startsWith("Rattaché après coup"));
                screen.list().search("durand");
                assertThat(listed(screen.list())).containsExactly(sold.ofNobody.number(), sold.ofElodie.number());
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void takesAScannedCardForTheAnswerAndSaysWhenAnotherTillWasQuicker() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var sold = new SoldDays(office);
            var paul = sold.customer("Paul", "Garnier");
            ScreenFixture.onScreen(() -> {
                var context = office.context(Language.FRENCH);
                var screen = screen(context, office);
                screen.onShow();
                screen.open(sold.ofNobody.number());
                screen.attach();
                office.shop()
                        .counter()
                        .attachments()
                        .attach(
                                office.owner(),
                                sold.ofNobody.number(),
                                new SaleCustomer(paul.id(), paul.displayName()));
                screen.scanned(ScanReader.read(sold.elodie.cardCode().text()));

                assertThat(office.messages().posted())
                        .anyMatch(posted -> posted.message().happened().contains("Paul Garnier"));
                assertThat(screen.sale().openedProperty().get().customer()).contains(paul);
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    private Parent window(ScreenFixture office, Language language, SoldDays sold) {
        return office.window(
                language,
                Destination.SALES,
                context -> screen(context, office),
                screen -> ((SalesScreen) screen).open(sold.ofElodie.number()));
    }

    private Parent attaching(ScreenFixture office, Language language, SoldDays sold) {
        return office.window(language, Destination.SALES, context -> screen(context, office), shown -> {
            var screen = (SalesScreen) shown;
            screen.open(sold.ofNobody.number());
            screen.attach();
            screen.attaching().search("durand");
        });
    }
}
