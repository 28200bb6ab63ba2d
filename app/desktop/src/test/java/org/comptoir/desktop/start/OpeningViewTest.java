package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.KeyRecovery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningViewTest {

    private static final Path FOLDER = Path.of("/home/camille/comptoir");
    private static final List<Shot> SHOTS = List.of(Shot.light().small(), Shot.dark());

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void acceptsTheRecoveryCopyOfTheKey(Language language) {
        for (var shot : SHOTS) {
            fits("wrongkey", language, shot, view -> {
                var model = new KeyRecoveryModel(
                        Tasks.atOnce(error -> {}), language, (copy, secret) -> KeyRecovery.OTHER_SHOP, () -> {});
                model.choose(Path.of("journal-key.p12"));
                model.passphraseProperty().set("wrong");
                model.recover();
                view.wrongKey(new Unavailable.WrongKey(FOLDER), model, new SystemFileChoice(), () -> {});
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asksForThePassphraseOfTheKey(Language language) {
        for (var shot : SHOTS) {
            fits(
                    "locked",
                    language,
                    shot,
                    view -> view.locked(new Unavailable.KeyLocked(FOLDER, true), typed -> {}, () -> {}));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asksForTheLastPrintedNumbersAfterARestore(Language language) {
        for (var shot : SHOTS) {
            fits("restored", language, shot, view -> {
                var model = new RestoreModel(
                        Tasks.atOnce(error -> {}), language, numbers -> new RestoreAnswer.TooHigh(100_020), () -> {});
                model.saleProperty().set("9999999");
                model.confirm();
                view.restored(FOLDER, model, () -> {});
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsTheProgressOfTheDemoShop(Language language) {
        for (var shot : SHOTS) {
            fits("making", language, shot, view -> view.making(language).accept(40));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsWhyTheShopStaysClosed(Language language) {
        for (var shot : SHOTS) {
            fits(
                    "full",
                    language,
                    shot,
                    view -> view.unavailable(
                            new Unavailable.DiskFull(Path.of("/home/camille/comptoir")), () -> {}, () -> {}));
        }
    }

    private static void fits(String name, Language language, Shot shot, Consumer<OpeningView> shows) {
        var file = "opening-" + name + "-" + language.code() + "-" + shot.brightness();
        assertThat(ScreenFixture.picture(file, shot, () -> {
                    var view = new OpeningView(language);
                    shows.accept(view);
                    return view;
                }))
                .as(file)
                .isEmpty();
    }
}
