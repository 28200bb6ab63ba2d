package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRecoveryModelTest {

    private static final String SENTENCE = "Un été à Sète";

    @TempDir
    Path home;

    private Path copy;
    private final AtomicBoolean recovered = new AtomicBoolean();
    private KeyRecoveryModel model;

    @BeforeEach
    void loseTheKey() throws IOException {
        var shop = home.resolve("shop");
        copy = home.resolve("recovery.p12");
        try (var office = ScreenFixture.founded(shop, Language.FRENCH)) {
            office.shop().journal().copyKey(office.owner(), copy, SENTENCE.toCharArray());
        }
        Files.delete(shop.resolve("journal.key"));
        var place = ShopPlace.of(shop);
        model = new KeyRecoveryModel(
                Tasks.atOnce(error -> {}),
                Language.ENGLISH,
                (file, secret) -> place.recoverKey(ScreenFixture.EVENING, file, secret),
                () -> recovered.set(true));
    }

    @Test
    void restoresTheKey() {
        model.choose(copy);
        model.passphraseProperty().set(SENTENCE);
        model.recover();

        assertThat(model.messages().posted()).isEmpty();
        assertThat(recovered).isTrue();
        assertThat(model.passphraseProperty().get()).isEmpty();
        OpenShop.open(home.resolve("shop"), ScreenFixture.EVENING).close();
    }

    @Test
    void asksForTheFileAndThePassphrase() {
        model.recover();
        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
        model.choose(copy);
        assertThat(model.messages().posted()).isEmpty();
        model.recover();
        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
        assertThat(recovered).isFalse();
    }

    @Test
    void refusesAnotherPassphrase() {
        model.choose(copy);
        model.passphraseProperty().set("another sentence");
        model.recover();

        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(posted -> assertThat(posted.message().happened()).contains("recovery.p12"));
        assertThat(recovered).isFalse();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void refusesTheKeyOfAnotherShop() {
        var others = home.resolve("others.p12");
        try (var other = ScreenFixture.founded(home.resolve("other"), Language.ITALIAN)) {
            other.shop().journal().copyKey(other.owner(), others, SENTENCE.toCharArray());
        }
        model.choose(others);
        model.passphraseProperty().set(SENTENCE);
        model.recover();

        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(posted -> assertThat(posted.message().happened()).contains("another shop"));
        assertThat(recovered).isFalse();
    }

    @Test
    void reportsWhoHoldsTheShop() {
        try (var held = ShopFolder.hold(home.resolve("shop"), ScreenFixture.EVENING)) {
            model.choose(copy);
            model.passphraseProperty().set(SENTENCE);
            model.recover();
            assertThat(held.root()).exists();
        }
        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.FAILURE);
    }
}
