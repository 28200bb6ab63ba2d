package org.comptoir.desktop.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.Parent;
import org.comptoir.desktop.customers.CustomersScreen;
import org.comptoir.desktop.dayend.DayEndScreen;
import org.comptoir.desktop.mailings.MailingsScreen;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.shell.Screen;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.suppliers.SuppliersScreen;
import org.comptoir.desktop.task.DelayedExecutor;
import org.comptoir.desktop.vouchers.VouchersScreen;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.OpenShop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list that is still being read says neither that it is empty nor what it adds up to.
class SlowListsTest {

    @TempDir
    Path folder;

    private final DelayedExecutor late = new DelayedExecutor();
    private ScreenFixture office;

    @BeforeEach
    void open() {
        Screenshots.start();
        office = ScreenFixture.founded(folder, Language.ENGLISH);
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(late.mishaps()).isEmpty();
    }

    private OpenShop shop() {
        return office.shop();
    }

    /// @param untold words that are true only once all was read
    private void saysNothingBeforeItKnows(Function<ScreenContext, Screen> maker, String... untold) {
        var screen = Screenshots.onScreen(() -> {
            var made = maker.apply(office.context(Language.ENGLISH, late.tasks()));
            made.onShow();
            return made;
        });
        late.awaitWork();
        ScreenFixture.onScreen(() -> {
            assertThat(ScreenFixture.words((Parent) screen.node())).doesNotContain(untold);
            assertThat(screen.node().lookupAll(".skeleton-bar")).isNotEmpty();
        });
        ScreenFixture.onScreen(() -> {
            late.settle();
            assertThat(ScreenFixture.words((Parent) screen.node())).contains(untold);
            assertThat(screen.node().lookupAll(".skeleton-bar")).isEmpty();
        });
    }

    @Test
    void vouchers() {
        saysNothingBeforeItKnows(context -> new VouchersScreen(context, shop()), "No voucher yet", "€0.00");
    }

    @Test
    void mailings() {
        saysNothingBeforeItKnows(context -> new MailingsScreen(context, shop()), "No mailing yet");
    }

    @Test
    void suppliers() {
        var counter = shop().counter();
        saysNothingBeforeItKnows(
                context -> new SuppliersScreen(context, counter.catalogue(), counter.suppliers()),
                "No supplier yet. The button above makes the first.");
    }

    @Test
    void closings() {
        saysNothingBeforeItKnows(
                context -> new DayEndScreen(context, shop()), "No day has been closed at this till yet.");
    }

    @Test
    void customers() {
        saysNothingBeforeItKnows(context -> new CustomersScreen(context, shop()), "No customer yet");
    }
}
