package org.comptoir.program.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPlaceTest {

    private static final Clock NOW = Clock.systemUTC();

    @TempDir
    Path folder;

    /// Interrupted the way a closed window does it: after the shop is created, while articles are being added.
    private void interrupt() {
        DemoMarker.begin(folder, NOW);
        var clock = new BackdatedClock(NOW);
        try (var shop = ShopFixture.uninitialised(folder, clock)) {
            var demo = new DemoShop(shop, clock, DemoShop.DEFAULT_SEED);
            assertThatThrownBy(() -> demo.make(percent -> {
                        throw new IllegalStateException("closed");
                    }))
                    .hasMessage("closed");
        }
    }

    @Test
    void startsOverAfterAnInterruption() {
        interrupt();
        assertThat(DemoMarker.clearHalfMade(folder, NOW)).isTrue();

        assertThat(DemoMarker.isIn(folder)).isFalse();
        try (var shop = OpenShop.open(folder, NOW)) {
            assertThat(shop.settings().isFounded()).isFalse();
        }
        assertThat(DemoMarker.clearHalfMade(folder, NOW)).isFalse();
    }

    @Test
    void startsOverAfterAnInterruptionBeforeCreation() {
        DemoMarker.begin(folder, NOW);
        OpenShop.open(folder, NOW).close();

        assertThat(DemoMarker.clearHalfMade(folder, NOW)).isTrue();
        DemoMarker.begin(folder, NOW);
        assertThat(DemoMarker.isIn(folder)).as("also the second time").isTrue();
    }

    @Test
    void putsAnOlderDemoAside() throws IOException {
        var root = folder.resolve("demo");
        ShopFixture.uninitialised(root, NOW).close();
        DemoMarker.end(root);
        assertThat(DemoMarker.putAsideOlder(root, NOW)).as("of this version").isEmpty();
        Files.writeString(root.resolve("demo-shop"), "");

        var kept = DemoMarker.putAsideOlder(root, NOW);

        assertThat(kept).contains(folder.resolve("demo-older-1"));
        assertThat(folder.resolve("demo-older-1").resolve("database")).isDirectory();
        assertThat(root).doesNotExist();
        assertThat(DemoMarker.putAsideOlder(root, NOW)).isEmpty();
    }

    @Test
    void neverClearsTheDemoOfThisVersion() {
        ShopFixture.uninitialised(folder, NOW).close();
        DemoMarker.end(folder);

        assertThat(DemoMarker.clearHalfMade(folder, NOW)).isFalse();
        assertThat(DemoMarker.isIn(folder)).isTrue();
    }

    @Test
    void neverMarksANonEmptyFolder() throws IOException {
        var dear = Files.writeString(folder.resolve("letter.odt"), "dear");

        DemoMarker.begin(folder, NOW);

        assertThat(DemoMarker.isIn(folder)).isFalse();
        assertThat(DemoMarker.clearHalfMade(folder, NOW)).isFalse();
        assertThat(dear).exists();
    }

    @Test
    void reportsAFileInPlaceOfTheFolder() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");

        assertThatThrownBy(() -> DemoPlace.open(file, NOW, Language.ENGLISH, percent -> {}))
                .isInstanceOf(Unavailable.UnavailableException.class);
    }

    @Test
    void neverClearsAFolderInUse() {
        interrupt();
        try (var shop = OpenShop.open(folder, NOW)) {
            assertThatThrownBy(() -> DemoMarker.clearHalfMade(folder, NOW))
                    .isInstanceOf(Unavailable.UnavailableException.class);
            assertThat(DemoMarker.isDemo(shop)).isTrue();
        }
    }

    @Test
    void leavesOtherShopsAlone() {
        try (var shop = ShopFixture.uninitialised(folder, NOW)) {
            shop.settings()
                    .found(ShopProfile.named("Corner Shop", "FR", Language.ENGLISH), "Ann", "4711".toCharArray());
        }

        assertThatThrownBy(() -> DemoPlace.open(folder, NOW, Language.ENGLISH, percent -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThat(DemoMarker.isIn(folder)).isFalse();
        assertThat(DemoMarker.clearHalfMade(folder, NOW)).isFalse();
        try (var shop = OpenShop.open(folder, NOW)) {
            assertThat(shop.settings().profile().name()).isEqualTo("Corner Shop");
        }
    }

    @Test
    void isLocatedNextToTheUsersShop() {
        assertThat(DemoPlace.beside(Path.of("/home/camille/comptoir"))).hasToString("/home/camille/comptoir-demo");
    }
}
