package org.comptoir.program.bench.scale;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.segment.Audience;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.RecordReader;
import org.comptoir.pos.closing.DayFigures;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.program.bench.shop.BenchShop;
import org.comptoir.program.bench.shop.RawCustomers;
import org.comptoir.shop.open.OpenShop;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What the owner asks of years of purchases.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public abstract class YearsBenchmark {

    /// 50,000 lines.
    @State(Scope.Benchmark)
    public static class Of2000 extends YearsBenchmark {

        public Of2000() {
            super(2_000);
        }
    }

    /// 500,000 lines.
    @State(Scope.Benchmark)
    public static class Of20000 extends YearsBenchmark {

        public Of20000() {
            super(20_000);
        }
    }

    /// 5,000,000 lines.
    @State(Scope.Benchmark)
    public static class Of200000 extends YearsBenchmark {

        public Of200000() {
            super(200_000);
        }
    }

    private static final int MONTHS = 12;
    private static final Money SPENT = Money.euros(150);
    private static final List<Criterion> GOOD_CUSTOMERS = List.of(new Criterion.SpentAtLeast(SPENT));
    private static final List<Criterion> FADING =
            List.of(new Criterion.NotSeenFor(9), new Criterion.LivesIn("Pertuis"));

    private final OpenShop shop;
    private final RecordReader records;
    private final Connection connection;
    private final PreparedStatement count;

    protected YearsBenchmark(int customers) {
        shop = ScaleShop.open(customers);
        records = new RecordReader(
                shop.customerFile(),
                shop.counter().sales(),
                shop.counter().vouchers(),
                shop.settings(),
                Clock.systemUTC());
        connection = BenchShop.connect(BenchShop.url(BenchShop.work().resolve("years-" + customers)));
        try {
            count = connection.prepareStatement("""
                    select count(*) from (select s.customer_id from sale s where s.sold_at >= ?
                    group by s.customer_id having sum(s.total_cents) >= ?) as buyers""");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public int spentCount() {
        return shop.customerFile().segments().count(BenchShop.BY, GOOD_CUSTOMERS);
    }

    @Benchmark
    public long spentCountRaw() throws SQLException {
        count.setTimestamp(
                1,
                Timestamp.from(
                        ZonedDateTime.now(Clock.systemUTC()).minusMonths(MONTHS).toInstant()));
        count.setLong(2, SPENT.cents());
        try (var row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        } finally {
            connection.commit();
        }
    }

    @Benchmark
    public int fadingCount() {
        return shop.customerFile().segments().count(BenchShop.BY, FADING);
    }

    @Benchmark
    public Audience fadingAudience() {
        return shop.customerFile().segments().audience(BenchShop.BY, FADING, Channel.POST);
    }

    @Benchmark
    public Optional<CustomerRecord> record() {
        return records.read(BenchShop.BY, new CustomerId(RawCustomers.FIRST_ID));
    }

    @Benchmark
    public DayFigures day() {
        return shop.counter().dayEnd().openDay(BenchShop.BY);
    }

    @TearDown
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        shop.close();
    }
}
