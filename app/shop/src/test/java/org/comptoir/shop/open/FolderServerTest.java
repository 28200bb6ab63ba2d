package org.comptoir.shop.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which shop a folder opens after it was once opened on a named server.
class FolderServerTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private final Location.Server server = ShopFixture.newServerDatabase();

    private static void found(OpenShop shop, String name) {
        var profile = ShopProfile.named(name, "FR", Language.FRENCH);
        shop.settings().found(profile, "Camille", "4711".toCharArray());
    }

    private static String name(OpenShop shop) {
        return shop.settings().isFounded() ? shop.settings().profile().name() : "none";
    }

    @Test
    void isTheServerOnceAShopWasFoundedThere() {
        try (var shop = OpenShop.openOnServer(folder, server, CLOCK)) {
            found(shop, "Chez Nous");
            shop.rememberServer();
        }

        try (var shop = OpenShop.open(folder, CLOCK)) {
            assertThat(name(shop)).isEqualTo("Chez Nous");
        }
    }

    @Test
    void isTheServerAlsoAfterAnEmptyFirstStart() {
        ShopFixture.uninitialised(folder, CLOCK).close();
        try (var shop = OpenShop.openOnServer(folder, server, CLOCK)) {
            found(shop, "Chez Nous");
            shop.rememberServer();
        }

        try (var shop = OpenShop.open(folder, CLOCK)) {
            assertThat(name(shop)).isEqualTo("Chez Nous");
        }
    }

    @Test
    void isNoServerOnWhichNoShopIs() {
        try (var shop = OpenShop.openOnServer(folder, server, CLOCK)) {
            shop.rememberServer();
        }

        try (var shop = OpenShop.open(folder, CLOCK)) {
            assertThat(name(shop)).isEqualTo("none");
            found(shop, "Chez Nous");
        }
        try (var shop = OpenShop.open(folder, CLOCK)) {
            assertThat(name(shop)).isEqualTo("Chez Nous");
        }
    }

    @Test
    void staysTheFoldersOwnShop() {
        try (var shop = OpenShop.open(folder, CLOCK)) {
            found(shop, "Chez Nous");
        }
        try (var shop = OpenShop.openOnServer(folder, server, CLOCK)) {
            assertThat(shop.isFolderOfAnotherShop()).isTrue();
            found(shop, "Ailleurs");
            shop.rememberServer();
        }

        try (var shop = OpenShop.open(folder, CLOCK)) {
            assertThat(name(shop)).isEqualTo("Chez Nous");
        }
    }
}
