package org.comptoir.pos.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignInResult;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ShopSettingsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final SignedInStaff MANAGER = new SignedInStaff(new StaffId(1), "Nina", Role.MANAGER);
    private static final char[] PIN = "1357".toCharArray();

    @Parameter
    TestEngine engine;

    Database database;
    ShopSettings settings;
    private final List<String> events = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();

    @BeforeEach
    void open() {
        database = TestDatabases.empty(engine, new Schema("pos"));
        settings = new ShopSettings(
                database, (session, deed, rows) -> events.add(deed.kind() + ": " + deed.details()), nanos::get);
    }

    @Test
    void isCreatedOnceWithItsOwnerAndTheRatesOfItsCountry() {
        assertThat(settings.isFounded()).isFalse();
        assertThatThrownBy(settings::profile).isInstanceOf(IllegalStateException.class);
        var profile = ShopProfile.named("L’Échoppe", "FR", Language.FRENCH);

        var owner = (StaffChange.Done) settings.found(profile, "Zoé", PIN);

        assertThat(settings.isFounded()).isTrue();
        assertThat(settings.profile()).isEqualTo(profile);
        assertThat(settings.taxRates())
                .extracting(rate -> rate.rate().toDecimal())
                .containsExactly("20", "10", "5.5", "2.1", "0");
        assertThat(settings.taxLabels()).containsEntry(new TaxCode("N"), "Taux normal");
        assertThat(new StaffDirectory(
                                database, Clock.systemUTC(), (who, kind, details) -> {}, (session, deed, rows) -> {})
                        .signIn(owner.member().id(), PIN))
                .isInstanceOf(SignInResult.Welcome.class);
        assertThatThrownBy(() -> settings.found(profile, "Nina", PIN)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotCreatedHalfway() {
        var profile = ShopProfile.named("Bottega", "IT", Language.ITALIAN);

        assertThat(settings.found(profile, "Zoé", "1".toCharArray())).isEqualTo(new StaffChange.NoPin());
        assertThat(settings.isFounded()).isFalse();
        assertThat(settings.taxRates()).isEmpty();

        settings.found(profile, "Zoé", PIN);
        assertThat(settings.taxRates())
                .extracting(rate -> rate.rate().toDecimal())
                .containsExactly("22", "10", "5", "4", "0");
    }

    @Test
    void storesAChangedProfile() {
        settings.found(ShopProfile.named("Shop", "FR", Language.ENGLISH), "Zoé", PIN);
        var changed = new ShopProfile(
                "Bottega è così",
                new PostalAddress("Via Roma 1\nscala B", "00185", "Roma", "RM", "IT"),
                "06 39 98 00 01",
                "a@example.org",
                "IT00000000000",
                "RM-1",
                "IT",
                Language.ITALIAN,
                ZoneId.of("Europe/Rome"),
                "x".repeat(2_000),
                "");

        var before = settings.profile();

        assertThat(settings.change(OWNER, before, changed)).isEqualTo(new SettingsChange.Kept(changed));

        assertThat(settings.profile()).isEqualTo(changed);
        assertThatThrownBy(() -> settings.change(MANAGER, before, changed)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesTheSecondOfTwoConflictingChanges() {
        settings.found(ShopProfile.named("Shop", "FR", Language.ENGLISH), "Zoé", PIN);
        var read = settings.profile();
        var first = withHeader(read, "Atelier A");

        settings.change(OWNER, read, first);

        assertThat(settings.change(OWNER, read, withHeader(read, "Atelier B")))
                .isEqualTo(new SettingsChange.ChangedMeanwhile(first));
        assertThat(settings.profile().receiptHeader()).isEqualTo("Atelier A");
    }

    @Test
    void mergesIndependentChanges() {
        settings.found(ShopProfile.named("Shop", "FR", Language.ENGLISH), "Zoé", PIN);
        var read = settings.profile();

        settings.change(OWNER, read, withHeader(read, "Atelier A"));
        settings.change(OWNER, read, withFooter(read, "Thank you"));

        assertThat(settings.profile()).isEqualTo(withFooter(withHeader(read, "Atelier A"), "Thank you"));
    }

    @Test
    void tellsTheLogWhatWasFoundedAndChanged() {
        settings.found(ShopProfile.named("Shop", "FR", Language.ENGLISH), "Zoé", PIN);
        var read = settings.profile();

        settings.change(OWNER, read, withFooter(read, "Thank you"));
        settings.change(OWNER, read, read);
        settings.changeTaxRate(OWNER, new TaxRate(new TaxCode("N"), Percent.of("21")), "Standard");

        assertThat(events).containsExactly("founded: Shop", "settings: shop.receipt-footer", "settings: VAT N at 21");
    }

    private static ShopProfile withHeader(ShopProfile shop, String header) {
        return with(shop, header, shop.receiptFooter());
    }

    private static ShopProfile withFooter(ShopProfile shop, String footer) {
        return with(shop, shop.receiptHeader(), footer);
    }

    private static ShopProfile with(ShopProfile shop, String header, String footer) {
        return new ShopProfile(
                shop.name(),
                shop.address(),
                shop.phone(),
                shop.email(),
                shop.vatNumber(),
                shop.registration(),
                shop.country(),
                shop.language(),
                shop.zone(),
                header,
                footer);
    }

    @Test
    void validatesAPictureByItsHeaderAlone() throws IOException {
        assertThat(LogoChange.judge(picture(40, 20))).isEqualTo(LogoChange.KEPT);
        assertThat(LogoChange.judge(headOf(40_000, 40_000))).isEqualTo(LogoChange.TOO_BIG);
        assertThat(LogoChange.judge(new byte[(int) LogoChange.MAX_BYTES + 1])).isEqualTo(LogoChange.TOO_BIG);
    }

    /// A picture whose header claims these dimensions.
    private static byte[] headOf(int width, int height) throws IOException {
        var png = picture(40, 20);
        java.nio.ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var check = new java.util.zip.CRC32();
        check.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) check.getValue());
        return png;
    }

    @Test
    void changesARateAndAddsOne() {
        settings.found(ShopProfile.named("Shop", "FR", Language.ENGLISH), "Zoé", PIN);

        settings.changeTaxRate(OWNER, new TaxRate(new TaxCode("N"), Percent.of("21")), "Standard");
        settings.changeTaxRate(OWNER, new TaxRate(new TaxCode("X"), Percent.of("8.5")), "Overseas");

        assertThat(settings.taxRates())
                .contains(
                        new TaxRate(new TaxCode("N"), Percent.of("21")),
                        new TaxRate(new TaxCode("X"), Percent.of("8.5")))
                .hasSize(6);
        var tooHigh = new TaxRate(new TaxCode("N"), Percent.of("100.01"));
        assertThatThrownBy(() -> settings.changeTaxRate(OWNER, tooHigh, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.changeTaxRate(MANAGER, tooHigh, "")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void storesALogoThatIsAPicture() throws IOException {
        var png = picture(40, 20);

        assertThat(settings.changeLogo(OWNER, png)).isEqualTo(LogoChange.KEPT);
        assertThat(settings.changeLogo(OWNER, picture(60, 20))).isEqualTo(LogoChange.KEPT);
        assertThat(settings.logo().orElseThrow().mediaType()).isEqualTo("image/png");
        assertThat(settings.logo().orElseThrow().content()).isEqualTo(picture(60, 20));

        assertThat(settings.changeLogo(OWNER, "GIF89a".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo(LogoChange.NO_PICTURE);
        assertThat(settings.changeLogo(OWNER, Arrays.copyOf(png, 12))).isEqualTo(LogoChange.NO_PICTURE);
        assertThat(settings.changeLogo(OWNER, picture(4_001, 1))).isEqualTo(LogoChange.TOO_BIG);
        assertThat(settings.changeLogo(OWNER, new byte[3_000_000])).isEqualTo(LogoChange.TOO_BIG);
        assertThat(settings.logo()).isPresent();

        assertThat(settings.changeLogo(OWNER, new byte[0])).isEqualTo(LogoChange.KEPT);
        assertThat(settings.logo()).isEmpty();
        assertThatThrownBy(() -> settings.changeLogo(MANAGER, png)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void cachesTheRecentProfile() {
        settings.found(ShopProfile.named("Shop", "FR", Language.ENGLISH), "Zoé", PIN);

        assertThat(settings.recentProfile()).isSameAs(settings.recentProfile());
    }

    @Test
    void updatesTheRecentProfileAfterItsOwnChangesAtOnce() {
        settings.found(ShopProfile.named("Shop", "FR", Language.ENGLISH), "Zoé", PIN);
        var read = settings.recentProfile();

        settings.change(OWNER, read, withHeader(read, "Atelier A"));

        assertThat(settings.recentProfile().receiptHeader()).isEqualTo("Atelier A");
    }

    @Test
    void updatesTheRecentProfileAfterOtherChangesWithinSeconds() {
        settings.found(ShopProfile.named("Shop", "FR", Language.ENGLISH), "Zoé", PIN);
        var read = settings.recentProfile();
        var otherTill = new ShopSettings(database, (session, deed, rows) -> {});
        otherTill.change(OWNER, read, withHeader(read, "Atelier A"));

        nanos.addAndGet(ProfileCache.MAX_AGE.toNanos());

        assertThat(settings.recentProfile().receiptHeader()).isEqualTo("Atelier A");
    }

    @Test
    void storesSmallValues() {
        assertThat(settings.get("labels.nudge")).isEmpty();
        settings.put("labels.nudge", "0.3");
        settings.put("labels.nudge", "");
        assertThat(settings.get("labels.nudge")).contains("");
    }

    private static byte[] picture(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
