package org.comptoir.customers.loyalty;

import static org.comptoir.customers.Fixtures.CLOCK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.comptoir.customers.Fixtures;
import org.comptoir.customers.PastSales;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.loyalty.rules.BirthdayGift;
import org.comptoir.customers.loyalty.rules.LoyaltyLevels;
import org.comptoir.customers.loyalty.rules.PointsExpiry;
import org.comptoir.customers.loyalty.rules.PointsReward;
import org.comptoir.customers.loyalty.rules.PointsRounding;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.AccountOfSale;
import org.comptoir.pos.sales.ParticipantResult.PointsMoved;
import org.comptoir.pos.sales.ReturnedShare;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherTerm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/// A shop with every kind of loyalty rule, and what is bought in it.
abstract class LoyaltyRulesFixture {

    static final SignedInStaff OWNER = SignedInStaff.commandLine("owner");

    @Parameter
    TestEngine engine;

    final AtomicLong numbers = new AtomicLong();
    Database database;
    Loyalty loyalty;
    PointsGifts gifts;
    LoyaltyParticipant participant;
    Customer elodie;

    @BeforeEach
    void open() {
        database = Fixtures.database(engine);
        loyalty = new Loyalty(database, CLOCK, (session, deed, rows) -> {});
        gifts = Gifts.in(database);
        participant = new LoyaltyParticipant(gifts);
        elodie = Fixtures.created(
                new Customers(database, CLOCK),
                Fixtures.elodie().draft().birthday(new Birthday(3, 12, null)).build());
    }

    void play(LoyaltyLevels levels, int welcome, BirthdayGift birthday, PointsExpiry ends, PointsReward reward) {
        loyalty.changeProgram(
                OWNER,
                new LoyaltyProgram(
                        LoyaltyScheme.DEFAULT,
                        PointsRounding.WHOLE_EUROS,
                        List.of(),
                        levels,
                        welcome,
                        birthday,
                        ends,
                        reward,
                        new VoucherTerm(6)));
    }

    void give(int welcome, BirthdayGift birthday, PointsReward reward) {
        play(LoyaltyLevels.NONE, welcome, birthday, new PointsExpiry.Never(), reward);
    }

    static SaleLine line(int position, long cents) {
        var one = PastSales.line(Money.ofCents(cents));
        return new SaleLine(
                position,
                one.kind(),
                one.article(),
                one.code(),
                one.description(),
                one.soldBy(),
                false,
                one.quantity(),
                one.unitPrice(),
                null,
                List.of(),
                one.total(),
                one.tax(),
                null,
                null,
                null,
                "");
    }

    SaleInProgress sale(Instant at, List<SaleLine> lines, List<ReturnedShare> returns) {
        return new SaleInProgress(
                new SaleNumber(TillId.FIRST, numbers.incrementAndGet()),
                at,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                elodie.atTheTill(),
                lines,
                0,
                Money.ZERO,
                AccountOfSale.NONE,
                returns,
                List.of(),
                "Camille");
    }

    PointsMoved participate(SaleInProgress sale) {
        return (PointsMoved) database.write(session -> participant.participate(session, sale));
    }

    PointsMoved buy(Instant at, long cents) {
        return participate(sale(at, List.of(line(1, cents)), List.of()));
    }

    long sumOfMovements() {
        return loyalty.history(elodie.id(), 10_000).stream()
                .mapToLong(PointsMovement::points)
                .sum();
    }
}
