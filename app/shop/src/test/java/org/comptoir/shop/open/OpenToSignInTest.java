package org.comptoir.shop.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.KeyUnlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop that is opened for the sign-in only, and looked after while somebody types a PIN.
class OpenToSignInTest {

    private static final String START = "start";

    @TempDir
    Path folder;

    @BeforeEach
    void createTheShop() {
        ShopFixture.in(folder).open().close();
    }

    @Test
    void readsAllThatTheFirstScreenNeedsWithoutHibernate() {
        try (var shop = opened()) {
            assertThat(shop.settings().isFounded()).isTrue();
            assertThat(shop.settings().profile().name()).isEqualTo("Maison Lavande");
            assertThat(shop.staff().active()).hasSize(1);
            assertThat(DemoMarker.isDemo(shop)).isFalse();
            assertThat(shop.machine().settings()).isNotNull();
            assertThat(shop.database().isPrepared()).isFalse();
        }
    }

    @Test
    void recordsTheStartOnce() {
        try (var shop = opened()) {
            assertThat(shop.start()).isSameAs(shop.start());
            assertThat(shop.journal().latest(Chain.EVENTS, 10))
                    .extracting(JournalEntry::kind)
                    .containsOnlyOnce(START);
        }
    }

    @Test
    void keepsTheHeadsThatItDidNotCompare() throws IOException {
        var heads = folder.resolve("journal-heads.txt");
        Files.writeString(heads, "somebody's");

        opened().close();

        assertThat(heads).hasContent("somebody's");
    }

    private OpenShop opened() {
        return ShopPlace.of(folder).openToSignIn(ShopFixture.EVENING, KeyUnlock.ofMachine());
    }
}
