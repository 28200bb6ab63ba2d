package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillState;
import org.comptoir.shop.open.JoinResult;
import org.comptoir.shop.open.KeyRecovery;
import org.comptoir.shop.open.RestoredTill;
import org.comptoir.shop.open.ShopFixture;
import org.comptoir.shop.open.ShopRestoring;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningViewTest {

    private static final Path FOLDER = Path.of("/home/camille/comptoir");

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void acceptsTheRecoveryCopyOfTheKey(Language language) {
        for (var shot : PageShots.ALL) {
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
    void takesTheInvitationToAShop(Language language) {
        for (var shot : PageShots.ALL) {
            fits("joining", language, shot, view -> {
                var model = new ShopJoinModel(
                        Tasks.atOnce(mishap -> {}),
                        language,
                        (file, passphrase, name) -> new JoinResult.WrongPassphrase(file),
                        () -> {});
                model.choose(Path.of("caisse-2.invitation"));
                model.passphraseProperty().set("wrong");
                model.nameProperty().set("Entrée");
                model.join();
                view.joining(model, new SystemFileChoice(), () -> {});
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsWhatIsInABackup(Language language, @TempDir Path home) {
        var backup = home.resolve("comptoir-20261129-081500.zip");
        try (var shop = ShopFixture.in(home.resolve("other")).language(language).open()) {
            shop.shop().backups().make(shop.owner(), backup);
        }
        for (var shot : PageShots.ALL) {
            fits("backup", language, shot, view -> {
                var model = new RestoreBackupModel(
                        Tasks.atOnce(mishap -> {}),
                        new Formats(language, ZoneOffset.UTC),
                        new ShopRestoring(home.resolve("comptoir"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
                        () -> {});
                model.choose(backup);
                assertThat(model.contents()).hasSize(3);
                view.restoring(model, new SystemFileChoice(), () -> {});
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offersABackupWhereTheDataIsDamaged(Language language) {
        for (var shot : PageShots.ALL) {
            fits(
                    "damaged",
                    language,
                    shot,
                    view -> view.damaged(new Unavailable.Damaged(FOLDER, "checksum"), () -> {}, () -> {}, () -> {}));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asksForThePassphraseOfTheKey(Language language) {
        for (var shot : PageShots.ALL) {
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
        for (var shot : PageShots.ALL) {
            fits("restored", language, shot, view -> {
                var model = new RestoreModel(
                        Tasks.atOnce(mishap -> {}),
                        language,
                        () -> List.of(
                                new RestoredTill(TillId.FIRST, "1", 20, 1),
                                new RestoredTill(new TillId("B"), "Entrée", 0, 0)),
                        printed -> new RestoreAnswer.TooHigh(TillId.FIRST, 100_020),
                        () -> {});
                view.restored(FOLDER, model, () -> {});
                model.tills().getFirst().sale().set("A-9999999");
                model.tills().getLast().sale().set("0");
                model.confirm();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asksForTheNameOfANewTill(Language language) {
        for (var shot : PageShots.ALL) {
            fits("till", language, shot, view -> {
                var model = new TillJoinModel(
                        Tasks.atOnce(mishap -> {}),
                        language,
                        name -> new RegisterResult.NameTaken(new Till(TillId.FIRST, name, TillState.ACTIVE)),
                        () -> {});
                model.nameProperty().set("1");
                model.join();
                view.noTill(model, () -> {});
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsTheProgressOfTheDemoShop(Language language) {
        for (var shot : PageShots.ALL) {
            fits("making", language, shot, view -> {
                view.making(language).accept(40);
                view.keptOlder(Path.of("comptoir-demo-older-1"));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsWhyTheShopStaysClosed(Language language) {
        for (var shot : PageShots.ALL) {
            fits(
                    "full",
                    language,
                    shot,
                    view -> view.unavailable(
                            new Unavailable.DiskFull(Path.of("/home/camille/comptoir")), () -> {}, () -> {}));
        }
    }

    private static void fits(String name, Language language, Shot shot, Consumer<OpeningView> shows) {
        var file = "opening-" + name + "-" + language.code() + "-" + PageShots.name(shot);
        assertThat(ScreenFixture.picture(file, shot, () -> {
                    var view = new OpeningView(language);
                    shows.accept(view);
                    return view;
                }))
                .as(file)
                .isEmpty();
    }
}
