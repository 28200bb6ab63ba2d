package org.comptoir.program.bench.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.search.SearchResult;
import org.comptoir.program.bench.shop.BenchShop;
import org.comptoir.program.bench.shop.Person;
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

/// Search while a name is typed, keystroke by keystroke, next to a prefix query on the database's index of names.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public abstract class SearchBenchmark {

    /// A small shop.
    @State(Scope.Benchmark)
    public static class Of1000 extends SearchBenchmark {

        public Of1000() {
            super(1_000);
        }
    }

    /// Ten times as many.
    @State(Scope.Benchmark)
    public static class Of10000 extends SearchBenchmark {

        public Of10000() {
            super(10_000);
        }
    }

    /// A hundred times as many.
    @State(Scope.Benchmark)
    public static class Of100000 extends SearchBenchmark {

        public Of100000() {
            super(100_000);
        }
    }

    private static final int HITS = 10;
    private static final int PEOPLE = 500;

    private final OpenShop shop;
    private final Connection connection;
    private final PreparedStatement beginning;
    private final List<String> keystrokes = new ArrayList<>();
    private final List<String> mistyped = new ArrayList<>();
    private int next;

    protected SearchBenchmark(int customers) {
        shop = BenchShop.open(customers);
        shop.customerFile().search().prepare(read -> {});
        connection = BenchShop.connect(BenchShop.url(BenchShop.folder(customers)));
        try {
            beginning = connection.prepareStatement("""
                    select id, list_name, town, phone, email from customer
                    where archived = false and sort_name >= ? and sort_name < ?
                    order by sort_name, id fetch first %d rows only""".formatted(HITS));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var random = new Random(1);
        for (var typed = 0; typed < PEOPLE; typed++) {
            type(Person.number(random.nextInt(customers)), random);
        }
    }

    private void type(Person person, Random random) {
        var family = Folding.of(person.family());
        for (var letters = 1; letters <= family.length(); letters++) {
            keystrokes.add(family.substring(0, letters));
        }
        var errorIndex = 1 + random.nextInt(family.length() - 1);
        mistyped.add(Folding.of(person.given()) + " " + family.substring(0, errorIndex) + "q"
                + family.substring(errorIndex + 1));
    }

    private String keystroke(List<String> typed) {
        next = (next + 1) % typed.size();
        return typed.get(next);
    }

    @Benchmark
    public SearchResult keystroke() {
        return shop.customerFile().search().find(keystroke(keystrokes), HITS);
    }

    @Benchmark
    public SearchResult mistyped() {
        return shop.customerFile().search().find(keystroke(mistyped), HITS);
    }

    @Benchmark
    public int keystrokeRaw() throws SQLException {
        var typed = keystroke(keystrokes);
        beginning.setString(1, typed);
        beginning.setString(2, typed + '\uFFFD');
        var letters = 0;
        try (var rows = beginning.executeQuery()) {
            while (rows.next()) {
                letters += rows.getString(2).length() + rows.getString(3).length();
                letters += rows.getString(4).length() + rows.getString(5).length();
            }
        }
        connection.commit();
        return letters;
    }

    @TearDown
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        shop.close();
    }
}
