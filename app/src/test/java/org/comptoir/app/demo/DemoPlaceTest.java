package org.comptoir.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.shop.ShopFixture;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPlaceTest {

    private static final Clock NOW = Clock.systemUTC();

    @TempDir
    Path folder;

    /// Cut off as a closed window does it: after the founding, in the middle of the goods.
    private void cutOff() {
        DemoMark.begin(folder, NOW);
        var clock = new PastClock(NOW);
        try (var shop = ShopFixture.unfounded(folder, clock)) {
            var demo = new DemoShop(shop, clock, DemoShop.USUAL_SEED);
            assertThatThrownBy(() -> demo.make(percent -> {
                        throw new IllegalStateException("closed");
                    }))
                    .hasMessage("closed");
        }
    }

    @Test
    void whatWasCutOffBeginsAnew() {
        cutOff();
        assertThat(DemoMark.clearHalfMade(folder, NOW)).isTrue();

        assertThat(DemoMark.isIn(folder)).isFalse();
        try (var shop = Shop.open(folder, NOW)) {
            assertThat(shop.settings().isFounded()).isFalse();
        }
        assertThat(DemoMark.clearHalfMade(folder, NOW)).isFalse();
    }

    @Test
    void whatWasCutOffBeforeItsFoundingBeginsAnew() {
        DemoMark.begin(folder, NOW);
        Shop.open(folder, NOW).close();

        assertThat(DemoMark.clearHalfMade(folder, NOW)).isTrue();
        DemoMark.begin(folder, NOW);
        assertThat(DemoMark.isIn(folder)).as("also the second time").isTrue();
    }

    @Test
    void aFolderInWhichAnythingIsIsNeverMarked() throws IOException {
        var dear = Files.writeString(folder.resolve("letter.odt"), "dear");

        DemoMark.begin(folder, NOW);

        assertThat(DemoMark.isIn(folder)).isFalse();
        assertThat(DemoMark.clearHalfMade(folder, NOW)).isFalse();
        assertThat(dear).exists();
    }

    @Test
    void saysThatNoShopCanBeMadeWhereAFileIs() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");

        assertThatThrownBy(() -> DemoPlace.open(file, NOW, Language.ENGLISH, percent -> {}))
                .isInstanceOf(Unavailable.Problem.class);
    }

    @Test
    void nobodyElsesMakingIsCleared() {
        cutOff();
        try (var held = Shop.open(folder, NOW)) {
            assertThatThrownBy(() -> DemoMark.clearHalfMade(folder, NOW)).isInstanceOf(Unavailable.Problem.class);
            assertThat(DemoShop.isOne(held)).isTrue();
        }
    }

    @Test
    void aShopThatIsNoDemoIsLeftAsItIs() {
        try (var shop = ShopFixture.unfounded(folder, NOW)) {
            shop.settings()
                    .found(ShopProfile.named("Corner Shop", "FR", Language.ENGLISH), "Ann", "4711".toCharArray());
        }

        assertThatThrownBy(() -> DemoPlace.open(folder, NOW, Language.ENGLISH, percent -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThat(DemoMark.isIn(folder)).isFalse();
        assertThat(DemoMark.clearHalfMade(folder, NOW)).isFalse();
        try (var shop = Shop.open(folder, NOW)) {
            assertThat(shop.settings().profile().name()).isEqualTo("Corner Shop");
        }
    }

    @Test
    void liesBesideTheShopThatIsNotFounded() {
        assertThat(DemoPlace.beside(Path.of("/home/camille/comptoir"))).hasToString("/home/camille/comptoir-demo");
    }
}
