package org.comptoir.pos.vouchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class VouchersTest {

    private static final SaleNumber SALE = new SaleNumber(TillId.FIRST, 9);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");

    @Parameter
    TestEngine engine;

    Database database;
    Vouchers vouchers;

    @BeforeEach
    void open() {
        database = TestDatabases.empty(engine, new Schema("pos"));
        vouchers = vouchersAt(NOW);
    }

    @Test
    void isSpentInParts() {
        var voucher = sold("50.00", null);
        assertThat(vouchers.check(voucher.code())).isEqualTo(new VoucherCheck.Usable(voucher));

        assertThat(redeem(voucher.code(), "19.90")).isEqualTo(new Redemption.Redeemed(voucher.id(), Money.of("30.10")));
        assertThat(redeem(voucher.code(), "30.11")).isEqualTo(new Redemption.NotEnough(Money.of("30.10")));
        assertThat(redeem(voucher.code(), "30.10")).isEqualTo(new Redemption.Redeemed(voucher.id(), Money.ZERO));

        assertThat(redeem(voucher.code(), "0.01")).isEqualTo(new Redemption.Spent());
        assertThat(vouchers.check(voucher.code())).isEqualTo(new VoucherCheck.Spent());
    }

    @Test
    void isSpentOnceByFiftyConcurrentTills() throws Exception {
        var voucher = sold("20.00", null);
        try (var tills = Executors.newFixedThreadPool(50)) {
            var tries = new ArrayList<Callable<Redemption>>();
            for (var i = 0; i < 50; i++) {
                tries.add(() -> redeem(voucher.code(), "20.00"));
            }
            var results = tills.invokeAll(tries).stream().map(Future::resultNow).toList();

            assertThat(results)
                    .filteredOn(Redemption.Redeemed.class::isInstance)
                    .hasSize(1);
            assertThat(results).filteredOn(Redemption.Spent.class::isInstance).hasSize(49);
        }
        assertThat(ledger(voucher)).containsExactly(2000L, -2000L);
    }

    @Test
    void isSpentExactlyByManyConcurrentTills() throws Exception {
        var voucher = sold("10.00", null);
        try (var tills = Executors.newFixedThreadPool(20)) {
            var tries = new ArrayList<Callable<Redemption>>();
            for (var i = 0; i < 50; i++) {
                tries.add(() -> redeem(voucher.code(), "0.30"));
            }
            var results = tills.invokeAll(tries).stream().map(Future::resultNow).toList();

            assertThat(results)
                    .filteredOn(Redemption.Redeemed.class::isInstance)
                    .hasSize(33);
            assertThat(results).contains(new Redemption.NotEnough(Money.of("0.10")));
        }
        assertThat(ledger(voucher).stream().mapToLong(Long::longValue).sum()).isEqualTo(10);
    }

    @Test
    void isUnchangedWhenTheSaleIsRolledBack() {
        var voucher = sold("20.00", null);

        assertThatThrownBy(() -> database.run(session -> {
                    vouchers.redeem(session, voucher.code(), Money.of("5.00"), SALE, NOW, TODAY, "Nina");
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");

        assertThat(vouchers.check(voucher.code())).isEqualTo(new VoucherCheck.Usable(voucher));
        assertThat(ledger(voucher)).containsExactly(2000L);
    }

    @Test
    void isAcceptedOnItsLastDayAndNotAfter() {
        var lastDay = sold("20.00", TODAY);
        var expired = sold("20.00", TODAY.minusDays(1));

        assertThat(redeem(lastDay.code(), "1.00")).isInstanceOf(Redemption.Redeemed.class);
        assertThat(redeem(expired.code(), "1.00")).isEqualTo(new Redemption.Expired(TODAY.minusDays(1)));
        assertThat(vouchers.check(expired.code())).isEqualTo(new VoucherCheck.Expired(TODAY.minusDays(1)));
        assertThat(vouchers.owed()).isEqualTo(Money.of("19.00"));
    }

    @Test
    void isUnknownIfNeverIssued() {
        var unknown = VoucherCode.random(new SecureRandom());

        assertThat(redeem(unknown, "1.00")).isEqualTo(new Redemption.Unknown());
        assertThat(vouchers.check(unknown)).isEqualTo(new VoucherCheck.Unknown());
    }

    @Test
    void delaysGuessingLongerEachTime() {
        var validCode = sold("20.00", null).code();
        for (var i = 0; i < 5; i++) {
            assertThat(vouchers.check(VoucherCode.random(new SecureRandom()))).isEqualTo(new VoucherCheck.Unknown());
        }

        assertThat(vouchers.check(validCode)).isEqualTo(new VoucherCheck.Wait(NOW.plusSeconds(1)));
    }

    @Test
    void doublesTheDelayAndResetsAfterAWhile() {
        var tries = new FailedLookups();
        for (var i = 0; i < 5; i++) {
            tries.unknown(NOW);
        }
        assertThat(tries.until()).isEqualTo(NOW.plusSeconds(1));
        tries.unknown(NOW);
        assertThat(tries.until()).isEqualTo(NOW.plusSeconds(2));
        for (var i = 0; i < 20; i++) {
            tries.unknown(NOW);
        }
        assertThat(tries.until()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));

        var hourLater = NOW.plus(Duration.ofHours(1));
        tries.unknown(hourLater);
        assertThat(tries.until()).isBefore(hourLater);
    }

    @Test
    void isIssuedInSeriesForCustomers() {
        var customers = List.of(new CustomerId(7), new CustomerId(8), new CustomerId(9));
        var issued = vouchers.issueSeries(
                OWNER, VoucherSeries.ofCustomers(" Noël à l’atelier ", customers, Money.euros(10), TODAY.plusDays(30)));

        assertThat(issued).extracting(Voucher::customer).isEqualTo(customers);
        assertThat(vouchers.ofCustomer(new CustomerId(8))).containsExactly(issued.get(1));
        assertThat(vouchers.ofSeries("Noël à l’atelier")).containsExactlyElementsOf(issued);

        redeem(issued.getFirst().code(), "4.00");
        assertThat(vouchers.series())
                .containsExactly(new VoucherSeries.Summary("Noël à l’atelier", 3, 1, Money.euros(30), Money.euros(26)));
        assertThat(vouchers.owed()).isEqualTo(Money.euros(26));
        assertThat(vouchers.list(1, 1)).hasSize(1);
    }

    @Test
    void isIssuedInSeriesOfThousands() {
        var issued = vouchers.issueSeries(
                OWNER, VoucherSeries.ofBearers("Grand", VoucherSeries.MAX_COUNT, Money.of("0.01"), null));

        assertThat(issued).extracting(Voucher::code).doesNotHaveDuplicates().hasSize(VoucherSeries.MAX_COUNT);
        assertThat(vouchers.owed()).isEqualTo(Money.euros(50));
        assertThat(vouchers.ofSeries("Grand")).hasSize(VoucherSeries.MAX_COUNT);
    }

    @Test
    void requiresPermissionToIssueASeries() {
        var cashier = new SignedInStaff(new StaffId(1), "Nina", Role.CASHIER);
        var series = VoucherSeries.ofBearers("Grand", 1, Money.of("1.00"), null);

        assertThatThrownBy(() -> vouchers.issueSeries(cashier, series)).isInstanceOf(NotPermitted.class);
        assertThat(vouchers.list(0, 9)).isEmpty();
    }

    @Test
    void requiresPermissionToReprint() {
        var cashier = new SignedInStaff(new StaffId(1), "Nina", Role.CASHIER);
        var issued = vouchers.issueSeries(OWNER, VoucherSeries.ofBearers("Foire", 2, Money.euros(10), null));
        redeem(issued.getFirst().code(), "10.00");

        assertThat(vouchers.sheetsOf(OWNER, "Foire")).containsExactly(issued.getLast());
        assertThatThrownBy(() -> vouchers.sheetsOf(cashier, "Foire")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesImplausibleSeriesAndValues() {
        for (var count : List.of(0, -1, 5001)) {
            assertThatThrownBy(() -> VoucherSeries.ofBearers("a", count, Money.euros(1), null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> VoucherSeries.ofBearers(" ", 1, Money.euros(1), null))
                .isInstanceOf(IllegalArgumentException.class);
        for (var value : List.of("0.00", "-1.00", "10000.01")) {
            assertThatThrownBy(() -> VoucherIssue.sold(Money.of(value), NOW, null, SALE, "Nina"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> redeem(sold("1.00", null).code(), "-1.00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Vouchers vouchersAt(Instant now) {
        return new Vouchers(database, Clock.fixed(now, ZoneOffset.UTC), (session, deed, rows) -> {});
    }

    private Voucher sold(String face, @Nullable LocalDate expiresOn) {
        return database.write(
                session -> vouchers.issue(session, VoucherIssue.sold(Money.of(face), NOW, expiresOn, SALE, "Nina")));
    }

    private Redemption redeem(VoucherCode code, String amount) {
        return database.write(session -> vouchers.redeem(session, code, Money.of(amount), SALE, NOW, TODAY, "Nina"));
    }

    private List<Long> ledger(Voucher voucher) {
        return database.read(session -> session.createSelectionQuery(
                        "select amountCents from VoucherMovement where voucherId = :id order by id", Long.class)
                .setParameter("id", voucher.id().value())
                .getResultList());
    }
}
