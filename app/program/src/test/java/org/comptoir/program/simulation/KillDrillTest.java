package org.comptoir.program.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a selling program twenty times without warning, and checks each time that the shop is consistent. Beside sales
/// there are returns, exchanges, vouchers, promotions, deposits, cash movements and day closings. With `-Pdrills` it is
/// killed 200 times.
class KillDrillTest {

    private static final int KILLS = Boolean.getBoolean("drills") ? 200 : 20;
    private static final String MIX = "return=10,exchange=8,voucher=12,spend=14,split=10,deposit=6,cash=6,close=4";
    private static final SignedInStaff BY = SignedInStaff.commandLine("drill");
    private static final int MAX_LINES = 25;
    private static final Quantity OPENING = Quantity.of(100_000);

    @TempDir
    private Path home;

    private Path data;
    private ChildProgram program;
    private final Random random = new Random(4711);
    private final Map<SaleNumber, String> witnessed = new HashMap<>();
    private final Map<ArticleId, Quantity> sold = new HashMap<>();
    private final Set<SaleNumber> counted = new HashSet<>();
    private final Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);

    @BeforeEach
    void prepare() throws IOException {
        data = home.resolve("shop");
        program = new ChildProgram(home.resolve("program"));
    }

    @Test
    void losesNoAcknowledgedSale() throws IOException, InterruptedException {
        program.run(simulate(1, 0));
        for (var kill = 1; kill <= KILLS; kill++) {
            sellUntilKilled(kill);
            try (var shop = OpenShop.open(data, Clock.systemUTC())) {
                assertConsistent(shop);
            }
        }
        assertThat(witnessed).hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(kinds).as("what was sold").contains(LineKind.ARTICLE, LineKind.ARTICLE_RETURN, LineKind.VOUCHER);
    }

    private void sellUntilKilled(int seed) throws IOException, InterruptedException {
        var running = program.start(simulate(1_000_000, seed));
        var survived = 1 + random.nextInt(MAX_LINES);
        var moment = random.nextLong(TimeUnit.MILLISECONDS.toNanos(15));
        try (var lines = running.inputReader()) {
            for (var line = 0; line < survived; line++) {
                witness(lines.readLine());
            }
            LockSupport.parkNanos(moment);
            // Through its handle: destroying the process itself would close the pipe with its content.
            running.toHandle().destroyForcibly();
            whatWasStillInThePipe(lines);
            running.waitFor();
        } finally {
            // When a check failed, too.
            running.destroyForcibly();
        }
    }

    private String[] simulate(int sales, int seed) {
        return new String[] {
            "simulate",
            "--data",
            data.toString(),
            "--sales",
            Integer.toString(sales),
            "--tills",
            seed % 2 == 0 ? "3" : "1",
            "--seed",
            Integer.toString(seed),
            "--mix",
            MIX
        };
    }

    /// An incomplete line was not finished when the program died, and acknowledges nothing.
    private void whatWasStillInThePipe(BufferedReader lines) throws IOException {
        var rest = new StringBuilder();
        for (var character = lines.read(); character >= 0; character = lines.read()) {
            rest.append((char) character);
        }
        var end = rest.lastIndexOf("\n");
        if (end > 0) {
            rest.substring(0, end).lines().forEach(this::witness);
        }
    }

    private void witness(String line) {
        assertThat(line)
                .as("a line of the simulation")
                .isNotNull()
                .matches("[A-Z]-\\d{6}\t\\S{36}\t-?\\d+\\.\\d\\d\t\\S+");
        var number = SaleNumber.parse(line.substring(0, line.indexOf('\t'))).orElseThrow();
        assertThat(witnessed.put(number, line))
                .as("sale %s was acknowledged once", number)
                .isNull();
    }

    private void assertConsistent(OpenShop shop) {
        var sales = ShopFixture.sales(shop);
        var byTill = sales.stream()
                .map(SaleSummary::number)
                .collect(Collectors.groupingBy(
                        SaleNumber::till, Collectors.mapping(SaleNumber::number, Collectors.toList())));
        byTill.forEach((till, numbers) -> assertThat(numbers)
                .as("numbers of till %s without a gap", till)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList()));
        assertThat(sales.stream().map(SaleSummary::requestId)).doesNotHaveDuplicates();
        var acknowledged = new ArrayList<String>();
        for (var sale : sales) {
            if (witnessed.containsKey(sale.number())) {
                acknowledged.add(sale.number() + "\t" + sale.requestId() + "\t"
                        + sale.total().toDecimal() + "\t" + sale.signature());
            }
        }
        assertThat(acknowledged)
                .as("every acknowledged sale, unchanged")
                .containsExactlyInAnyOrderElementsOf(witnessed.values());
        stockIsExact(shop, sales);
        var verified = shop.verifier().verify(BY, ignored -> {});
        assertThat(verified.isSound()).as("%s", verified).isTrue();
    }

    private void count(SaleLine line) {
        kinds.add(line.kind());
        var article = line.article();
        if (line.kind() == LineKind.ARTICLE) {
            sold.merge(article, line.quantity(), Quantity::plus);
        } else if (line.kind() == LineKind.ARTICLE_RETURN
                && !Objects.requireNonNull(line.terms()).isWrittenOff()) {
            sold.merge(article, line.quantity().negate(), Quantity::plus);
        }
    }

    private void stockIsExact(OpenShop shop, List<SaleSummary> sales) {
        for (var summary : sales) {
            if (counted.add(summary.number())) {
                var sale = shop.counter().sales().byNumber(summary.number()).orElseThrow();
                sale.lines().forEach(this::count);
            }
        }
        var articles = shop.counter().catalogue().all();
        var levels = shop.counter()
                .stock()
                .levels(articles.stream().map(article -> article.id()).toList());
        assertThat(articles)
                .isNotEmpty()
                .allSatisfy(article -> assertThat(levels.get(article.id()))
                        .as("stock of %s", article.code())
                        .isEqualTo(OPENING.minus(sold.getOrDefault(article.id(), Quantity.ZERO))));
    }
}
