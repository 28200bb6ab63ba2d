package org.comptoir.program.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.RegisterResult.Registered;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.shop.open.KeyRecovery;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;
import org.comptoir.shop.open.ShopPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many tills on one server, from the folders of two machines. A small size by default; 16 tills with 1,000 sales
/// each with `-Pdrills`.
class TillDrillTest {

    private static final boolean FULL = Boolean.getBoolean("drills");
    private static final int TILLS = FULL ? 16 : 4;
    private static final int SALES = FULL ? 1_000 : 50;
    private static final int ARTICLES = 20;
    private static final int RACERS = 50;
    private static final SignedInStaff OWNER = SignedInStaff.commandLine("drill");
    private static final String SENTENCE = "a sentence for the drill";

    @TempDir
    private Path home;

    private OpenShop first;
    private OpenShop second;
    private List<Article> articles;

    @BeforeEach
    void openTheShopOnTwoMachines() {
        var server = ShopFixture.newServerDatabase();
        first = OpenShop.openOnServer(home.resolve("first"), server, Clock.systemUTC());
        SampleArticles.create(first, Language.ENGLISH);
        new SampleArticles(first, OWNER).bring();
        var key = home.resolve("key.p12");
        first.journal().copyKey(OWNER, key, SENTENCE.toCharArray());
        var location = new ShopPlace(home.resolve("second"), server);
        assertThat(location.recoverKey(Clock.systemUTC(), key, SENTENCE.toCharArray()))
                .isEqualTo(KeyRecovery.RECOVERED);
        assertThat(location.registerTill(Clock.systemUTC(), KeyUnlock.ofMachine(), "Second machine", OWNER))
                .isInstanceOf(Registered.class);
        second = location.open(Clock.systemUTC());
        articles = first.counter().catalogue().all().stream().limit(ARTICLES).toList();
    }

    @AfterEach
    void close() {
        second.close();
        first.close();
    }

    @Test
    void keepsNumbersStockAndJournalsConsistent() throws Exception {
        var before = levels();
        var work = new ArrayList<Callable<long[]>>();
        for (var i = 0; i < TILLS; i++) {
            var shop = i % 2 == 0 ? first : second;
            var till = i < 2 ? shop.till() : registered(shop, "Drill " + i);
            var seed = i;
            work.add(() -> sell(shop, till, new Random(seed)));
        }

        var sold = new long[ARTICLES];
        try (var threads = Executors.newFixedThreadPool(TILLS)) {
            for (var future : threads.invokeAll(work)) {
                var pieces = future.get();
                for (var i = 0; i < ARTICLES; i++) {
                    sold[i] += pieces[i];
                }
            }
        }

        var numbers = ShopFixture.sales(first).stream()
                .map(SaleSummary::number)
                .collect(Collectors.groupingBy(
                        SaleNumber::till, Collectors.mapping(SaleNumber::number, Collectors.toList())));
        assertThat(numbers).hasSize(TILLS);
        numbers.forEach((till, of) -> assertThat(of)
                .as("numbers of till %s", till)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, SALES).boxed().toList()));
        var after = levels();
        for (var i = 0; i < ARTICLES; i++) {
            assertThat(after.get(i))
                    .as("stock of %s", articles.get(i).code())
                    .isEqualTo(before.get(i).minus(Quantity.of(sold[i])));
        }
        assertThat(second.verifier().verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void spendsAVoucherAndPointsOnceUnderConcurrency() throws Exception {
        var worth = Money.euros(10);
        var voucher = voucher(worth);
        var customer = first.customerFile().customers().byNumber("1001").orElseThrow();
        var scheme = first.customerFile().loyalty().scheme();
        var points = Math.max(scheme.minimumRedemption(), 100);
        first.customerFile().loyalty().correct(OWNER, customer.id(), points, "drill");
        var value = scheme.worth(points);

        var byVoucher = race(shop -> complete(shop, Basket.EMPTY, worth, new Tender.VoucherTender(voucher, worth)));
        var byPoints = race(shop -> complete(
                shop, Basket.EMPTY.withCustomer(customer.atTheTill()), value, new Tender.Points(points, value)));

        assertThat(byVoucher).filteredOn(Completed.class::isInstance).hasSize(1);
        assertThat(byPoints).filteredOn(Completed.class::isInstance).hasSize(1);
        assertThat(first.verifier().verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    private interface Attempt {
        CheckoutResult run(OpenShop shop);
    }

    private List<CheckoutResult> race(Attempt attempt) throws Exception {
        var work = new ArrayList<Callable<CheckoutResult>>();
        for (var i = 0; i < RACERS; i++) {
            var shop = i % 2 == 0 ? first : second;
            work.add(() -> attempt.run(shop));
        }
        var results = new ArrayList<CheckoutResult>();
        try (var threads = Executors.newFixedThreadPool(RACERS)) {
            for (var future : threads.invokeAll(work)) {
                results.add(future.get());
            }
        }
        return results;
    }

    private CheckoutResult complete(OpenShop shop, Basket basket, Money price, Tender tender) {
        var line = BasketLine.at(item(shop, articles.getFirst()), Quantity.ONE, price);
        return shop.counter().checkout().complete(basket.with(line), List.of(tender), OWNER, UUID.randomUUID());
    }

    private VoucherCode voucher(Money face) {
        var basket = Basket.EMPTY.with(BasketLine.of(new VoucherItem("Voucher", face, null)));
        var sold = (Completed)
                first.counter().checkout().complete(basket, List.of(new Tender.Card(face)), OWNER, UUID.randomUUID());
        return new VoucherCode(sold.sale().vouchersSold().getFirst().code());
    }

    private long[] sell(OpenShop shop, TillTerms till, Random random) {
        var checkout = shop.counter().checkoutAt(() -> till);
        var sold = new long[ARTICLES];
        for (var sale = 0; sale < SALES; sale++) {
            var basket = Basket.EMPTY;
            for (var line = random.nextInt(4); line >= 0; line--) {
                var chosen = random.nextInt(ARTICLES);
                sold[chosen]++;
                basket = basket.with(item(shop, articles.get(chosen)), Quantity.ONE);
            }
            var total = basket.price(new PriceBook(LocalDate.EPOCH)).total();
            assertThat(checkout.complete(basket, List.of(new Tender.Card(total)), OWNER, UUID.randomUUID()))
                    .isInstanceOf(Completed.class);
        }
        return sold;
    }

    private static TillTerms registered(OpenShop shop, String name) {
        RegisterResult result = shop.tills().registerSimulated(name, "drill");
        return TillTerms.of(((Registered) result).till(), shop.settings().profile());
    }

    private static ArticleItem item(OpenShop shop, Article article) {
        var rate = shop.settings().taxRates().stream()
                .filter(candidate -> candidate.code().equals(article.taxCode()))
                .findFirst()
                .orElseThrow();
        return ArticleItem.of(article, rate);
    }

    private List<Quantity> levels() {
        var ids = articles.stream().map(Article::id).toList();
        var levels = first.counter().stock().levels(ids);
        return ids.stream().map(levels::get).toList();
    }
}
