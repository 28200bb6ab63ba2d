package org.comptoir.shop.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.dayend.MissedBackup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The warnings shown when a shop was opened, and at each sign-in until somebody has dealt with them.
class OwnerDutiesTest {

    private static final Instant NOW = Instant.parse("2026-09-14T14:42:00Z");
    private static final Formats FORMATS = new Formats(Language.ENGLISH, ZoneId.of("Europe/Paris"));
    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(2), "Nina", Role.CASHIER);

    @TempDir
    Path home;

    private OpenShop shop;

    @BeforeEach
    void createShop() {
        shop = open(NOW);
        shop.settings().found(ShopProfile.named("Chez Nous", "FR", Language.ENGLISH), "Camille", "4711".toCharArray());
    }

    private OpenShop open(Instant openedAt) {
        return OpenShop.open(home.resolve("shop"), Clock.fixed(openedAt, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private List<String> duties(SignedInStaff person) {
        return new OwnerDuties(shop, FORMATS).pending(person);
    }

    @Test
    void remindsTheOwnerOfKeyProtectionAndRecoveryCopy() {
        assertThat(duties(OWNER)).hasSize(2);
        assertThat(duties(OWNER).getFirst()).contains("Decide in the settings");
        assertThat(duties(OWNER).getLast()).contains("no recovery copy");
        assertThat(duties(CASHIER)).isEmpty();
    }

    @Test
    void isSilentOnceTheOwnerHasActed() {
        shop.journal().guard().acceptOpenKey(OWNER);
        shop.journal().copyKey(OWNER, home.resolve("copy.p12"), "Un été à Sète".toCharArray());

        assertThat(duties(OWNER)).isEmpty();
    }

    @Test
    void remindsOfTheBackupThatAClosedDayHasNot() {
        shop.journal().guard().acceptOpenKey(OWNER);
        shop.journal().copyKey(OWNER, home.resolve("copy.p12"), "Un été à Sète".toCharArray());
        shop.counter().dayEnd().close(OWNER, CashCount.ofTotal(Money.ZERO), Money.ZERO, "");

        assertThat(duties(OWNER)).singleElement().asString().contains("has no backup");
        assertThat(duties(CASHIER)).isEmpty();
        shop.backups().make(OWNER, home.resolve("shop.zip"));
        assertThat(duties(OWNER)).isEmpty();
    }

    @Test
    void makesTheMissedBackupForWhoMayCloseTheDay() {
        shop.journal().guard().acceptOpenKey(OWNER);
        shop.journal().copyKey(OWNER, home.resolve("copy.p12"), "Un été à Sète".toCharArray());
        shop.counter().dayEnd().close(OWNER, CashCount.ofTotal(Money.ZERO), Money.ZERO, "");
        var sameDay = new MissedBackup(shop);
        sameDay.catchUp(OWNER);
        assertThat(duties(OWNER)).as("the day's end makes it itself").hasSize(1);
        shop.close();
        shop = open(NOW.plus(Duration.ofHours(1)));

        var missed = new MissedBackup(shop);
        missed.catchUp(CASHIER);
        assertThat(duties(OWNER)).hasSize(1);
        missed.catchUp(OWNER);
        assertThat(duties(OWNER)).isEmpty();
        assertThat(shop.folder().backups()).isDirectoryContaining("glob:**.zip");
    }

    @Test
    void leavesANewKeyToItsOwnerWithoutASecretStore() {
        assertThat(shop.protectNewKey(OWNER)).isFalse();

        assertThat(shop.journal().guard().keyProtection()).isEqualTo(new KeyProtection.OpenFile(false));
    }

    @Test
    void explainsThatTheClockWasSetBack() {
        shop.journal().guard().acceptOpenKey(OWNER);
        shop.close();
        shop = open(NOW.minus(Duration.ofDays(2)));

        assertThat(StartWarnings.of(shop.start(), FORMATS))
                .singleElement()
                .asString()
                .contains("Set date and time right");
    }
}
