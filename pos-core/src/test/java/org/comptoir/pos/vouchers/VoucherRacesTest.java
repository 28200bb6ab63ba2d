package org.comptoir.pos.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is done to vouchers, at once or one after the other: their value is neither doubled nor lost.
@ParameterizedClass
@EnumSource(TestEngine.class)
class VoucherRacesTest {

    private static final int THREADS = 50;
    private static final int OPERATIONS = 400;
    private static final SaleNumber SALE = new SaleNumber(TillId.FIRST, 9);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");

    @Parameter
    TestEngine engine;

    private Database database;
    private Vouchers vouchers;
    private VoucherDesk desk;
    private VoucherLedger ledger;

    @BeforeEach
    void open() {
        database = TestDatabases.empty(engine, new Schema("pos"));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        vouchers = new Vouchers(database, clock, (session, deed, rows) -> {});
        desk = new VoucherDesk(database, clock, (session, deed, rows) -> {});
        ledger = new VoucherLedger(database, clock);
    }

    @Test
    void isSpentOrReplacedButNeverBoth() throws Exception {
        for (var round = 0; round < 5; round++) {
            var voucher = given();
            var outcomes = atOnce(voucher, THREADS);

            var spent = outcomes.stream()
                    .filter(Redemption.Redeemed.class::isInstance)
                    .count();
            var replaced = outcomes.stream()
                    .filter(VoucherChangeResult.Replaced.class::isInstance)
                    .count();
            assertThat(replaced).isLessThanOrEqualTo(1);
            var left = sum("select sum(balanceCents) from VoucherRow where id = "
                    + voucher.id().value() + " or replacesId = " + voucher.id().value());
            assertThat(left).isEqualTo(2_000 - 700 * spent);
            assertThat(findings()).isEmpty();
        }
    }

    private List<Object> atOnce(Voucher voucher, int threads) throws InterruptedException, ExecutionException {
        try (var tills = Executors.newFixedThreadPool(threads)) {
            var tries = new ArrayList<Callable<Object>>();
            for (var i = 0; i < threads; i++) {
                switch (i % 5) {
                    case 0 -> tries.add(() -> desk.block(OWNER, voucher.id(), BlockReason.LOST, ""));
                    case 1 -> tries.add(() -> desk.unblock(OWNER, voucher.id(), "found"));
                    case 2 -> tries.add(() -> desk.replace(OWNER, voucher.id(), "lost"));
                    default -> tries.add(() -> redeem(voucher.code(), Money.of("7.00")));
                }
            }
            var outcomes = new ArrayList<Object>();
            for (var each : tills.invokeAll(tries)) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    @Test
    void isReplacedOnceByFiftyAtOnce() throws Exception {
        var voucher = given();
        try (var people = Executors.newFixedThreadPool(THREADS)) {
            var tries = new ArrayList<Callable<VoucherChangeResult>>();
            for (var i = 0; i < THREADS; i++) {
                tries.add(() -> desk.replace(OWNER, voucher.id(), "lost"));
            }
            var outcomes = new ArrayList<VoucherChangeResult>();
            for (var each : people.invokeAll(tries)) {
                outcomes.add(each.get());
            }
            assertThat(outcomes)
                    .filteredOn(VoucherChangeResult.Replaced.class::isInstance)
                    .hasSize(1);
        }
        assertThat(vouchers.owed()).isEqualTo(Money.euros(20));
        assertThat(findings()).isEmpty();
    }

    @Test
    void keepsLedgerAndBalancesTogetherThroughRandomOperations() {
        var random = new Random(20_261_122);
        var known = new ArrayList<Voucher>();
        var spent = Money.ZERO;
        var issued = Money.ZERO;
        for (var i = 0; i < OPERATIONS; i++) {
            if (known.isEmpty() || random.nextInt(5) == 0) {
                var voucher = given();
                known.add(voucher);
                issued = issued.plus(voucher.face());
                continue;
            }
            var voucher = known.get(random.nextInt(known.size()));
            switch (random.nextInt(6)) {
                case 0 -> desk.block(OWNER, voucher.id(), BlockReason.DISPUTED, "");
                case 1 -> desk.unblock(OWNER, voucher.id(), "settled");
                case 2 -> desk.extend(OWNER, voucher.id(), TODAY.plusDays(random.nextInt(300)), "longer");
                case 3 -> {
                    if (desk.replace(OWNER, voucher.id(), "lost") instanceof VoucherChangeResult.Replaced made) {
                        known.add(made.replacement());
                    }
                }
                case 4 -> {
                    var face = voucher.face();
                    if (database.write(session -> vouchers.takeBack(session, voucher.id(), SALE, NOW, "Nina"))) {
                        spent = spent.plus(face);
                    }
                }
                default -> {
                    var amount = Money.ofCents(1 + random.nextInt(2_000));
                    if (redeem(voucher.code(), amount) instanceof Redemption.Redeemed) {
                        spent = spent.plus(amount);
                    }
                }
            }
        }

        var left = sum("select sum(balanceCents) from VoucherRow");
        assertThat(left).isEqualTo(issued.minus(spent).cents()).isPositive();
        assertThat(sum("select sum(amountCents) from VoucherMovement")).isEqualTo(left);
        assertThat(ledger.inCirculation(OWNER).total().value()).isEqualTo(Money.ofCents(left));
        assertThat(findings()).isEmpty();
    }

    private Voucher given() {
        return vouchers.issueSeries(OWNER, VoucherSeries.ofBearers("Fair", 1, Money.euros(20), TODAY.plusDays(20)))
                .getFirst();
    }

    private Redemption redeem(VoucherCode code, Money amount) {
        return database.write(session -> vouchers.redeem(session, code, amount, SALE, NOW, TODAY, "Nina"));
    }

    private long sum(String query) {
        return database.read(
                session -> session.createSelectionQuery(query, Long.class).getSingleResult());
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new VoucherBalanceCheck(database).run(findings::add);
        return findings;
    }
}
