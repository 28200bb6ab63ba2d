package org.comptoir.pos.vouchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.audit.Finding;
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
import org.comptoir.pos.vouchers.VoucherChangeResult.Done;
import org.comptoir.pos.vouchers.VoucherChangeResult.Refusal;
import org.comptoir.pos.vouchers.VoucherChangeResult.Refused;
import org.comptoir.pos.vouchers.VoucherChangeResult.Replaced;
import org.comptoir.pos.vouchers.VouchersInCirculation.Sum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class VoucherDeskTest {

    private static final SaleNumber SALE = new SaleNumber(TillId.FIRST, 9);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SignedInStaff MANAGER = new SignedInStaff(new StaffId(3), "Nina", Role.MANAGER);
    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(2), "Élio", Role.CASHIER);

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
    void refusesABlockedVoucherUntilItIsUnblocked() {
        var voucher = given("20.00", TODAY.plusDays(9));

        assertThat(desk.block(MANAGER, voucher.id(), BlockReason.STOLEN, " taken with the till "))
                .isInstanceOf(Done.class);
        assertThat(vouchers.check(voucher.code())).isEqualTo(new VoucherCheck.Blocked(BlockReason.STOLEN, TODAY));
        assertThat(redeem(voucher.code(), "1.00")).isEqualTo(new Redemption.Blocked());
        assertThat(takeBack(voucher)).isFalse();
        assertThat(desk.block(MANAGER, voucher.id(), BlockReason.LOST, ""))
                .isEqualTo(new Refused(Refusal.ALREADY_BLOCKED));

        assertThat(desk.unblock(MANAGER, voucher.id(), "found again")).isEqualTo(new Done(voucher));
        assertThat(redeem(voucher.code(), "1.00")).isInstanceOf(Redemption.Redeemed.class);
        assertThat(desk.unblock(MANAGER, voucher.id(), "again")).isEqualTo(new Refused(Refusal.NOT_BLOCKED));
        assertThat(findings()).isEmpty();
    }

    @Test
    void movesTheWholeValueToANewCodeOnce() {
        var lost = given("50.00", TODAY.plusDays(9));
        redeem(lost.code(), "20.00");
        desk.block(MANAGER, lost.id(), BlockReason.LOST, "");

        var replaced = (Replaced) desk.replace(MANAGER, lost.id(), "Mme Amaury has the receipt");
        var made = replaced.replacement();

        assertThat(made.code()).isNotEqualTo(lost.code());
        assertThat(made.balance()).isEqualTo(Money.of("30.00"));
        assertThat(made.face()).isEqualTo(Money.of("30.00"));
        assertThat(made.expiresOn()).isEqualTo(lost.expiresOn());
        assertThat(made.issuedAt()).isEqualTo(lost.issuedAt());
        assertThat(made.replaces()).isEqualTo(lost.id());
        assertThat(replaced.old().balance()).isEqualTo(Money.ZERO);
        assertThat(vouchers.check(lost.code())).isEqualTo(new VoucherCheck.Replaced(made.code()));
        assertThat(redeem(lost.code(), "0.01")).isEqualTo(new Redemption.Replaced());
        assertThat(vouchers.check(made.code())).isEqualTo(new VoucherCheck.Usable(made));

        for (var again : List.of(
                desk.replace(MANAGER, lost.id(), "again"),
                desk.unblock(MANAGER, lost.id(), "again"),
                desk.block(MANAGER, lost.id(), BlockReason.LOST, ""),
                desk.extend(MANAGER, lost.id(), TODAY.plusYears(1), "again"))) {
            assertThat(again).isEqualTo(new Refused(Refusal.REPLACED));
        }
        assertThat(redeem(made.code(), "30.00")).isEqualTo(new Redemption.Redeemed(made.id(), Money.ZERO));
        assertThat(findings()).isEmpty();
    }

    @Test
    void replacesAReplacement() {
        var first = given("50.00", null);
        var second = ((Replaced) desk.replace(MANAGER, first.id(), "lost")).replacement();
        var third = ((Replaced) desk.replace(MANAGER, second.id(), "lost again")).replacement();

        var history = ledger.history(CASHIER, second.id()).orElseThrow();
        assertThat(history.replaced()).extracting(Voucher::id).isEqualTo(first.id());
        assertThat(history.replacement()).isEqualTo(third);
        assertThat(vouchers.owed()).isEqualTo(Money.euros(50));
        assertThat(vouchers.series())
                .containsExactly(new VoucherSeries.Summary("Fair", 1, 0, Money.euros(50), Money.euros(50)));
        assertThat(findings()).isEmpty();
    }

    @Test
    void acceptsAnExtendedVoucherAgain() {
        var expired = given("20.00", TODAY.minusDays(1));
        assertThat(redeem(expired.code(), "1.00")).isInstanceOf(Redemption.Expired.class);

        assertThat(desk.extend(MANAGER, expired.id(), TODAY.minusDays(1), "she was ill"))
                .isEqualTo(new Refused(Refusal.NOT_LATER));
        assertThat(desk.extend(MANAGER, expired.id(), TODAY, "she was ill"))
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> assertThat(done.voucher().expiresOn()).isEqualTo(TODAY));
        assertThat(redeem(expired.code(), "1.00")).isInstanceOf(Redemption.Redeemed.class);
        assertThat(vouchers.owed()).isEqualTo(Money.euros(19));
        assertThat(desk.extend(MANAGER, expired.id(), TODAY, "twice")).isEqualTo(new Refused(Refusal.NOT_LATER));
        assertThat(desk.extend(MANAGER, given("5.00", null).id(), TODAY.plusDays(9), "endless"))
                .isEqualTo(new Refused(Refusal.NOT_LATER));
        assertThat(findings()).isEmpty();
    }

    @Test
    void refusesWhatHasNoValueNoReasonOrIsUnknown() {
        var spent = given("20.00", TODAY);
        redeem(spent.code(), "20.00");

        assertThat(desk.replace(MANAGER, spent.id(), "lost")).isEqualTo(new Refused(Refusal.NOTHING_LEFT));
        assertThat(desk.extend(MANAGER, spent.id(), TODAY.plusDays(1), "late"))
                .isEqualTo(new Refused(Refusal.NOTHING_LEFT));
        assertThat(desk.replace(MANAGER, spent.id(), " ")).isEqualTo(new Refused(Refusal.NO_REASON));
        assertThat(desk.block(MANAGER, spent.id(), BlockReason.LOST, "x".repeat(201)))
                .isEqualTo(new Refused(Refusal.NO_REASON));
        assertThat(desk.unblock(MANAGER, new VoucherId(-1), "why")).isEqualTo(new Refused(Refusal.UNKNOWN));
        assertThat(ledger.history(CASHIER, new VoucherId(-1))).isEmpty();
    }

    @Test
    void leavesADepositWithItsOrder() {
        var deposit = issued(VoucherOrigin.DEPOSIT, "20.00", TODAY, null);

        assertThat(desk.replace(MANAGER, deposit.id(), "lost")).isEqualTo(new Refused(Refusal.DEPOSIT));
        assertThat(vouchers.check(deposit.code())).isEqualTo(new VoucherCheck.Usable(deposit));
    }

    @Test
    void requiresThePermission() {
        var voucher = given("20.00", TODAY);

        assertThatThrownBy(() -> desk.block(CASHIER, voucher.id(), BlockReason.LOST, ""))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.unblock(CASHIER, voucher.id(), "why")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.replace(CASHIER, voucher.id(), "why")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.extend(CASHIER, voucher.id(), TODAY.plusDays(1), "why"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> ledger.expiring(CASHIER, 30)).isInstanceOf(NotPermitted.class);
        assertThat(vouchers.check(voucher.code())).isEqualTo(new VoucherCheck.Usable(voucher));
    }

    @Test
    void tellsTheWholeHistory() {
        var voucher = given("20.00", TODAY.plusDays(9));
        redeem(voucher.code(), "5.00");
        desk.block(MANAGER, voucher.id(), BlockReason.DISPUTED, "bought with a stolen card?");
        desk.unblock(MANAGER, voucher.id(), "it was hers");
        desk.extend(MANAGER, voucher.id(), TODAY.plusDays(30), "for the trouble");

        var events = ledger.history(CASHIER, voucher.id()).orElseThrow().events();

        assertThat(events).hasSize(5);
        assertThat(events)
                .filteredOn(VoucherEvent.Moved.class::isInstance)
                .satisfiesExactlyInAnyOrder(
                        event -> assertThat(event).isInstanceOfSatisfying(VoucherEvent.Moved.class, moved -> {
                            assertThat(moved.sale()).isEqualTo(SALE);
                            assertThat(moved.amount()).isEqualTo(Money.of("-5.00"));
                            assertThat(moved.left()).isEqualTo(Money.euros(15));
                        }),
                        event -> assertThat(((VoucherEvent.Moved) event).reason())
                                .isEqualTo(VoucherMoveReason.ISSUE));
        assertThat(events)
                .contains(new VoucherEvent.Changed(
                        NOW, VoucherChangeKind.EXTENDED, null, TODAY.plusDays(30), "for the trouble", "Nina"));
    }

    @Test
    void addsUpWhatIsInCirculationByAgeAndOrigin() {
        issued(VoucherOrigin.SOLD, "10.00", TODAY.minusMonths(3), null);
        issued(VoucherOrigin.SOLD, "11.00", TODAY.minusMonths(3).minusDays(1), null);
        issued(VoucherOrigin.CREDIT_NOTE, "12.00", TODAY.minusMonths(12), TODAY);
        issued(VoucherOrigin.REWARD, "13.00", TODAY.minusMonths(12).minusDays(1), null);
        var old = issued(VoucherOrigin.SOLD, "14.00", TODAY.minusYears(3), null);
        issued(VoucherOrigin.SOLD, "15.00", TODAY.minusYears(1), TODAY.minusDays(1));
        desk.block(MANAGER, old.id(), BlockReason.LOST, "");
        var replacement = ((Replaced) desk.replace(MANAGER, old.id(), "lost")).replacement();
        desk.block(MANAGER, replacement.id(), BlockReason.DISPUTED, "");

        var found = ledger.inCirculation(CASHIER);

        assertThat(found.of(VoucherOrigin.SOLD, VoucherAge.UP_TO_3_MONTHS)).isEqualTo(new Sum(1, Money.euros(10)));
        assertThat(found.of(VoucherOrigin.SOLD, VoucherAge.UP_TO_6_MONTHS)).isEqualTo(new Sum(1, Money.euros(11)));
        assertThat(found.of(VoucherAge.UP_TO_1_YEAR)).isEqualTo(new Sum(1, Money.euros(12)));
        assertThat(found.of(VoucherAge.UP_TO_2_YEARS)).isEqualTo(new Sum(1, Money.euros(13)));
        assertThat(found.of(VoucherAge.OLDER)).isEqualTo(new Sum(1, Money.euros(14)));
        assertThat(found.of(VoucherAge.EXPIRED)).isEqualTo(new Sum(1, Money.euros(15)));
        assertThat(found.of(VoucherOrigin.SOLD)).isEqualTo(new Sum(3, Money.euros(35)));
        assertThat(found.blocked()).isEqualTo(new Sum(1, Money.euros(14)));
        assertThat(found.owed().value()).isEqualTo(vouchers.owed());
        assertThat(found.total()).isEqualTo(new Sum(6, Money.euros(75)));
    }

    @Test
    void listsWhatExpiresSoon() {
        var today = given("1.00", TODAY);
        var last = given("2.00", TODAY.plusDays(7));
        given("3.00", TODAY.plusDays(8));
        given("4.00", TODAY.minusDays(1));
        given("5.00", null);
        redeem(given("6.00", TODAY).code(), "6.00");
        desk.block(MANAGER, given("7.00", TODAY).id(), BlockReason.LOST, "");
        var extended = given("8.00", TODAY.minusDays(5));
        desk.extend(MANAGER, extended.id(), TODAY.plusDays(3), "for her");

        assertThat(ledger.expiring(MANAGER, 7))
                .extracting(Voucher::id)
                .containsExactly(today.id(), extended.id(), last.id());
    }

    private Voucher given(String face, @Nullable LocalDate expiresOn) {
        return vouchers.issueSeries(MANAGER, VoucherSeries.ofBearers("Fair", 1, Money.of(face), expiresOn))
                .getFirst();
    }

    private Voucher issued(VoucherOrigin origin, String face, LocalDate on, @Nullable LocalDate expiresOn) {
        var at = on.atTime(10, 0).toInstant(ZoneOffset.UTC);
        return database.write(session -> vouchers.issue(
                session, new VoucherIssue(origin, Money.of(face), at, expiresOn, null, "", SALE, "Nina")));
    }

    private Redemption redeem(VoucherCode code, String amount) {
        return database.write(session -> vouchers.redeem(session, code, Money.of(amount), SALE, NOW, TODAY, "Nina"));
    }

    private boolean takeBack(Voucher voucher) {
        return database.write(session -> vouchers.takeBack(session, voucher.id(), SALE, NOW, "Nina"));
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new VoucherBalanceCheck(database).run(findings::add);
        return findings;
    }
}
