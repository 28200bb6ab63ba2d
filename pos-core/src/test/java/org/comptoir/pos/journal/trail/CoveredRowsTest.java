package org.comptoir.pos.journal.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.journal.trail.CoveredShop.OWNER;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.stock.GoodsReceipt;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What somebody changes in the database by hand is found and named; what the services change is not.
@ParameterizedClass
@EnumSource(TestEngine.class)
class CoveredRowsTest {

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private CoveredShop shop;

    @BeforeEach
    void foundTheShop() {
        shop = CoveredShop.of(TestDatabases.empty(engine, new Schema("pos")), folder);
        shop.takeBaseline();
        shop.founded();
    }

    @Test
    void servicesLeaveNothingThatDiffers() throws IOException {
        var nina = shop.hired("Nina");
        shop.staff.rename(OWNER, nina, "Nina | 100 % Müller");
        shop.staff.changePin(OWNER, nina, "24680".toCharArray());
        shop.staff.changeRole(OWNER, nina, Role.MANAGER);
        shop.staff.signIn(nina, "0000".toCharArray());
        shop.staff.dismiss(OWNER, nina);
        shop.staff.takeBack(OWNER, nina);
        shop.settings.change(
                OWNER, shop.settings.profile(), shop.settings.profile().in(org.comptoir.pos.text.Language.ITALIAN));
        shop.settings.putAudited(OWNER, "voucher.months", "12");
        shop.settings.putAudited(OWNER, "voucher.months", "12");
        shop.settings.put("seen", "a\nb | c % d : e");
        shop.settings.changeLogo(OWNER, picture());
        shop.settings.changeLogo(OWNER, new byte[0]);
        shop.settings.changeTaxRate(OWNER, new TaxRate(new TaxCode("N"), Percent.of("21")), "");
        shop.settings.changeTaxRate(OWNER, new TaxRate(new TaxCode("X"), Percent.of("3")), "Extra");
        var lamp = shop.saved("LAMP", "10.00", "4006381333931");
        shop.catalogue.save(OWNER, lamp.id(), lamp.version(), CoveredShop.draft("LAMP", "12.00", "96385074"));
        shop.stock.receive(
                OWNER,
                new GoodsReceipt(List.of(new GoodsReceipt.Line(lamp.id(), Quantity.of(5), Money.of("4.00"))), "BL 17"));
        shop.stock.stocktake(OWNER, lamp.id(), Quantity.of(4), "counted");
        shop.stock.writeOff(OWNER, lamp.id(), Quantity.of(1), "broken");
        shop.vouchers.issueSeries(OWNER, VoucherSeries.ofBearers("Spring", 3, Money.of("5.00"), null));

        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aRightThatSomebodyGaveHimselfIsNamed() {
        var nina = shop.hired("Nina");

        shop.sql("update staff set role = 'OWNER' where id = " + nina.value());

        assertThat(shop.sentences())
                .containsExactly("Nina, member of staff, role: owner in the shop’s data, cashier in the journal of"
                        + " 03/03/2026 09:30.");
    }

    @Test
    void aPinThatSomebodyPutInItsPlaceIsNamedWithoutBeingTold() {
        var nina = shop.hired("Nina");
        var paul = shop.hired("Paul");

        shop.sql("update staff set pin_hash = (select pin_hash from staff where id = " + paul.value() + ") where id = "
                + nina.value());

        assertThat(shop.findings()).singleElement().isInstanceOfSatisfying(Finding.SecretChanged.class, changed -> {
            assertThat(changed.row()).isEqualTo("Nina");
            assertThat(changed.table()).isEqualTo("staff");
        });
    }

    @Test
    void theLogHoldsNeitherPinsNorTheirHashes() {
        shop.hired("Nina");

        assertThat(shop.journal.latest(Chain.EVENTS, 10))
                .allSatisfy(entry -> assertThat(entry.content()).doesNotContain("argon2", "pin_hash"));
    }

    @Test
    void aMemberOfStaffWhomNobodyHiredIsNamed() {
        shop.sql("insert into staff (id, name, role, pin_hash, active, failures, version)"
                + " values (99, 'Ghost', 'OWNER', 'x', true, 0, 0)");

        assertThat(shop.findings()).containsExactly(new Finding.RowUnrecorded("staff", "Ghost"));
    }

    @Test
    void aDeletedMemberOfStaffIsNamed() {
        var nina = shop.hired("Nina");

        shop.sql("delete from staff where id = " + nina.value());

        assertThat(shop.findings())
                .containsExactly(new Finding.RowMissing("staff", "Nina", CoveredShop.CLOCK.instant()));
    }

    @Test
    void aChangedVatRateIsNamed() {
        shop.sql("update tax_rate set rate_bp = 1000 where code = 'N'");

        assertThat(shop.sentences())
                .containsExactly("VAT rate N, rate: 10% in the shop’s data, 20% in the journal of 03/03/2026 09:30.");
    }

    @Test
    void swappedVatRatesAreBothNamed() {
        shop.sql("update tax_rate set rate_bp = case code when 'N' then 1000 else 2000 end where code in ('N', 'I')");

        assertThat(shop.findings()).hasSize(2).allMatch(Finding.ColumnChanged.class::isInstance);
    }

    @Test
    void aChangedSettingIsNamed() {
        shop.settings.putAudited(OWNER, "voucher.months", "12");

        shop.sql("update setting set setting_value = '99' where name = 'note.voucher.months'");

        assertThat(shop.sentences())
                .containsExactly("Setting note.voucher.months, value: 99 in the shop’s data, 12 in the journal of"
                        + " 03/03/2026 09:30.");
    }

    @Test
    void anotherLogoIsNamed() throws IOException {
        shop.settings.changeLogo(OWNER, picture());

        shop.database.run(session -> session.createMutationQuery("update StoredImageRow set content = :other")
                .setParameter("other", new byte[] {1, 2, 3})
                .executeUpdate());

        assertThat(shop.findings()).singleElement().isInstanceOf(Finding.SecretChanged.class);
    }

    @Test
    void aChangedPriceIsNamed() {
        shop.saved("LAMP", "10.00");

        shop.sql("update article set price_cents = 1200 where code = 'LAMP'");

        assertThat(shop.sentences())
                .containsExactly(
                        "Article LAMP, price: €12.00 in the shop’s data, €10.00 in the journal of 03/03/2026 09:30.");
    }

    @Test
    void aPriceThatWasTakenAwayIsNamed() {
        shop.saved("LAMP", "10.00");

        shop.sql("update article set price_cents = null where code = 'LAMP'");

        assertThat(shop.findings())
                .containsExactly(new Finding.ColumnChanged(
                        "article", "LAMP", "price_cents", "1000", "", CoveredShop.CLOCK.instant()));
    }

    @Test
    void swappedPricesAreBothNamed() {
        shop.saved("LAMP", "10.00");
        shop.saved("VASE", "30.00");

        shop.sql("update article set price_cents = 4000 - price_cents where code in ('LAMP', 'VASE')");

        assertThat(shop.findings())
                .extracting(Finding::subject)
                .extracting("name")
                .containsExactlyInAnyOrder("article LAMP", "article VASE");
    }

    @Test
    void swappedBarcodesAreBothNamed() {
        var lamp = shop.saved("LAMP", "10.00", "4006381333931");
        var vase = shop.saved("VASE", "30.00", "96385074");

        shop.sql("update article_barcode set article_id = " + sum(lamp.id(), vase.id()) + " - article_id");

        assertThat(shop.findings()).hasSize(2).allMatch(Finding.ColumnChanged.class::isInstance);
    }

    private static long sum(ArticleId one, ArticleId other) {
        return one.value() + other.value();
    }

    @Test
    void aPriceThatNeverWasIsNamed() {
        var lamp = shop.saved("LAMP", "10.00");

        shop.sql("insert into price_change (id, article_id, changed_at, price_cents, staff_name)"
                + " values (9999, " + lamp.id().value()
                + ", timestamp('2026-03-01 10:00:00'), 800, 'Nadia Ferrand')"
                        .replace(
                                "timestamp('2026-03-01 10:00:00')",
                                engine == TestEngine.DERBY
                                        ? "timestamp('2026-03-01 10:00:00')"
                                        : "timestamp '2026-03-01 10:00:00'"));

        assertThat(shop.findings()).containsExactly(new Finding.RowUnrecorded("price_change", "9999"));
    }

    @Test
    void movedStockThatNobodyMovedIsNamed() {
        var lamp = shop.saved("LAMP", "10.00");
        shop.stock.stocktake(OWNER, lamp.id(), Quantity.of(4), "counted");
        shop.stock.writeOff(OWNER, lamp.id(), Quantity.of(1), "broken");

        shop.sql("update stock_movement set quantity_thousandths = -3000 where reason = 'LOSS'");
        shop.sql("update stock_movement set note = 'stolen' where reason = 'COUNT'");

        assertThat(shop.findings())
                .hasSize(2)
                .anyMatch(Finding.SecretChanged.class::isInstance)
                .anyMatch(finding -> finding instanceof Finding.ColumnChanged changed
                        && changed.column().equals("quantity_thousandths"));
    }

    @Test
    void aVoucherThatNobodyGaveIsNamed() {
        shop.vouchers.issueSeries(OWNER, VoucherSeries.ofBearers("Spring", 2, Money.of("5.00"), null));

        shop.sql("insert into voucher (id, code, origin, purpose, face_cents, balance_cents, issued_at, series)"
                + " select 9999, 'MINE', origin, purpose, 50000, 50000, issued_at, series from voucher"
                + " where id = (select min(id) from voucher)");

        assertThat(shop.findings()).containsExactly(new Finding.RowUnrecorded("voucher", "9999"));
    }

    @Test
    void aGivenVoucherThatBecameAnothersOrWorthMoreIsNamed() {
        var given = shop.vouchers
                .issueSeries(OWNER, VoucherSeries.ofBearers("Spring", 2, Money.of("5.00"), null))
                .getFirst()
                .id()
                .value();

        shop.sql("update voucher set face_cents = 500000 where id = " + given);
        shop.sql("update voucher set code = 'MINE' where id = " + given);

        assertThat(shop.findings())
                .hasSize(2)
                .anyMatch(Finding.SecretChanged.class::isInstance)
                .anyMatch(finding -> finding instanceof Finding.ColumnChanged changed
                        && changed.recorded().equals("500"));
    }

    @Test
    void aRowPutBackToWhatItOnceWasIsNamed() {
        var lamp = shop.saved("LAMP", "10.00");
        shop.catalogue.save(OWNER, lamp.id(), lamp.version(), CoveredShop.draft("LAMP", "12.00"));

        shop.sql("update article set price_cents = 1000, version = 0 where code = 'LAMP'");

        assertThat(shop.findings())
                .containsExactly(new Finding.ColumnChanged(
                        "article", "LAMP", "price_cents", "1200", "1000", CoveredShop.CLOCK.instant()));
    }

    @Test
    void theNewestOfAllTillsHolds() {
        var other = shop.atAnotherTill("Porte");
        var lamp = shop.saved("LAMP", "10.00");
        var there = CoveredShop.saved(
                other.catalogue.save(OWNER, lamp.id(), lamp.version(), CoveredShop.draft("LAMP", "12.00")));
        var here = CoveredShop.saved(
                shop.catalogue.save(OWNER, lamp.id(), there.version(), CoveredShop.draft("LAMP", "13.00")));
        other.catalogue.save(OWNER, lamp.id(), here.version(), CoveredShop.draft("LAMP", "14.00"));

        assertThat(shop.findings()).isEmpty();
        shop.sql("update article set price_cents = 1300 where code = 'LAMP'");
        assertThat(other.findings())
                .containsExactly(new Finding.ColumnChanged(
                        "article", "LAMP", "price_cents", "1400", "1300", CoveredShop.CLOCK.instant()));
    }

    @Test
    void twoMachinesThatChangeAtOnceKeepTheChainsWhole() throws InterruptedException {
        var other = shop.atAnotherTill("Porte");
        var changes = List.<Callable<Boolean>>of(changes(shop, "A"), changes(other, "B"), changes(shop, "C"));
        try (var threads = Executors.newFixedThreadPool(changes.size())) {
            assertThat(threads.invokeAll(changes).stream().map(Future::resultNow))
                    .containsOnly(true);
        }

        assertThat(shop.findings()).isEmpty();
        assertThat(shop.journal.verify(OWNER, behind -> {}).faults()).isEmpty();
    }

    private static Callable<Boolean> changes(CoveredShop shop, String name) {
        return () -> {
            for (var i = 0; i < 8; i++) {
                shop.settings.putAudited(OWNER, "shared", name + i);
                shop.settings.changeTaxRate(OWNER, new TaxRate(new TaxCode("N"), Percent.whole(i + 1)), name + i);
                var article = shop.saved(name + i, "10.00");
                shop.stock.stocktake(OWNER, article.id(), Quantity.of(i + 1), "");
            }
            return true;
        };
    }

    @Test
    void whatIsChangedWhileItIsLookedAtIsNoDifference() throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var changing = threads.submit(changes(shop, "A"));
            do {
                assertThat(shop.findings()).isEmpty();
            } while (!changing.isDone());
            assertThat(changing.resultNow()).isTrue();
        }
    }

    @Test
    void aTillThatIsRenamedOrRetiredByTheProgramDiffersInNothing() {
        var other = shop.atAnotherTill("Porte");
        shop.tills.rename(OWNER, other.journal.till(), "Sortie");
        shop.database.write(session -> shop.tills.retire(session, OWNER, other.journal.till()));

        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void anotherNameOfATillIsNamed() {
        shop.sql("update till set name = 'Annexe' where id = 'A'");

        assertThat(shop.sentences())
                .containsExactly("Till A, name: Annexe in the shop’s data, 1 in the journal of 03/03/2026 09:30.");
    }

    @Test
    void aTillPutBackIntoServiceIsNamed() {
        var other = shop.atAnotherTill("Porte").journal.till();
        shop.database.write(session -> shop.tills.retire(session, OWNER, other));

        shop.sql("update till set state = 'ACTIVE', retired_at = null where id = 'B'");

        assertThat(shop.sentences())
                .containsExactly(
                        "Till B, status: in service in the shop’s data, out of service in the journal of"
                                + " 03/03/2026 09:30.",
                        "Till B, time of retirement: nothing in the shop’s data, 03/03/2026 09:30 in the journal of"
                                + " 03/03/2026 09:30.");
    }

    @Test
    void aTillGivenToAnotherMachineIsNamed() {
        shop.sql("update till set machine = '0b9e' where id = 'A'");

        assertThat(shop.findings()).singleElement().isInstanceOfSatisfying(Finding.ColumnChanged.class, changed -> {
            assertThat(changed.table()).isEqualTo("till");
            assertThat(changed.column()).isEqualTo("machine");
        });
    }

    @Test
    void aTillThatNobodyRegisteredIsNamed() {
        shop.sql("insert into till (id, name, name_key, state, machine, registered_by)"
                + " values ('Z', 'Ghost', 'ghost', 'ACTIVE', '', '')");

        assertThat(shop.findings()).containsExactly(new Finding.RowUnrecorded("till", "Z"));
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
