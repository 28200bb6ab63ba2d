package org.comptoir.pos.sales;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.SoldTicket;
import org.comptoir.pos.pricing.promotion.Promotion;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.sales.listing.SaleList;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.DiscountReasons;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.TillRegistry;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.Vouchers;

/// A small shop for tests: three articles, one till, a clock that stands still until it is set, and tells
/// whole milliseconds as a shop's does.
public final class TestShop extends Clock {

    public static final SignedInStaff OWNER = new SignedInStaff(new StaffId(1), "Nadia Ferrand", Role.OWNER);
    public static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(2), "Élio Marchetti", Role.CASHIER);
    public static final TaxRate NORMAL = new TaxRate(new TaxCode("N"), Percent.whole(20));
    public static final TaxRate REDUCED = new TaxRate(new TaxCode("R"), Percent.of("5.5"));
    public static final ArticleItem LAMP =
            new ArticleItem(new ArticleId(1), "LAMP", "Lampe à poser", SoldBy.PIECE, false, NORMAL, Money.of("24.90"));
    public static final ArticleItem HONEY = new ArticleItem(
            new ArticleId(2), "HONEY", "Miel de châtaignier", SoldBy.PIECE, false, REDUCED, Money.of("8.50"));
    public static final ArticleItem CHEESE = new ArticleItem(
            new ArticleId(3), "CHEESE", "Tomme de chèvre", SoldBy.WEIGHT, false, REDUCED, Money.of("31.20"));
    public static final SaleCustomer CUSTOMER = new SaleCustomer(new CustomerId(77), "Jeanne Amaury");

    public static final PriceBook BOOK = new PriceBook(LocalDate.of(2026, 3, 7));

    private static final Path FOLDER = folder();
    private static final JournalKey KEY = JournalKey.openOrCreate(FOLDER);

    private Instant now = Instant.parse("2026-03-07T15:42:10.123456Z");
    public final Database database;
    public final Journal journal;
    public final TillRegistry tills;
    public final Sales sales;
    public final Vouchers vouchers;
    private ReturnPeriod returnPeriod = ReturnPeriod.NONE;
    private TenderRules tenderRules = TenderRules.in("FR");
    public DiscountReasons reasons = DiscountReasons.DEFAULT;
    public List<Promotion> promotions = List.of();
    public BeforeSale beforeSale = (till, at) -> {};
    public TillTerms till = TillTerms.in("FR", TillId.FIRST, "Caisse 1", ZoneId.of("Europe/Paris"));

    public TestShop(TestEngine engine) {
        this(TestDatabases.empty(engine, new Schema("pos")));
    }

    /// On a new database created by the test.
    TestShop(Database database) {
        this.database = database;
        forgetHeads();
        journal = new Journal(database, KEY, this);
        tills = new TillRegistry(database, journal, this);
        tills.ofMachine(UUID.randomUUID(), true);
        sales = new Sales(database);
        vouchers = new Vouchers(database, this, new JournalTrail(journal));
        database.run(session -> {
            for (var rate : List.of(NORMAL, REDUCED)) {
                session.createNativeMutationQuery("insert into tax_rate (code, rate_bp, label, active, version)"
                                + " values (:code, :rate, '', true, 0)")
                        .setParameter("code", rate.code().value())
                        .setParameter("rate", rate.rate().basisPoints())
                        .executeUpdate();
            }
            List.of(LAMP, HONEY, CHEESE).forEach(article -> insert(session, article));
        });
    }

    /// The same shop on another machine, with its own connection.
    private TestShop(TestShop first, Database link) {
        database = link;
        now = first.now;
        till = first.till;
        journal = new Journal(link, KEY, this);
        tills = new TillRegistry(link, journal, this);
        sales = new Sales(link);
        vouchers = new Vouchers(link, this, new JournalTrail(journal));
    }

    /// The same shop on another machine, or this one over another connection.
    TestShop withDatabase(Database link) {
        return new TestShop(this, link);
    }

    private static void insert(org.hibernate.StatelessSession session, ArticleItem article) {
        session.createNativeMutationQuery("insert into article (id, code, name, variant, tax_code, sold_by, picture,"
                        + " supplier_reference, active, version)"
                        + " values (:id, :code, :name, '', :tax, :soldBy, '', '', true, 0)")
                .setParameter("id", article.id().value())
                .setParameter("code", article.code())
                .setParameter("name", article.name())
                .setParameter("tax", article.tax().code().value())
                .setParameter("soldBy", article.soldBy().name())
                .executeUpdate();
    }

    /// Removes the heads of another test's chains, which do not belong to this shop.
    private static void forgetHeads() {
        try {
            Files.deleteIfExists(FOLDER.resolve("journal-heads.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("comptoir-key");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From now on in all checkouts.
    public void tenderRules(TenderRules rules) {
        tenderRules = rules;
    }

    /// From now on in all checkouts.
    public void returnPeriod(ReturnPeriod period) {
        returnPeriod = period;
    }

    /// As they are when a sale asks for them.
    private final class TestRules implements CheckoutRules {

        @Override
        public DiscountLimits discountLimits() {
            return DiscountLimits.DEFAULT;
        }

        @Override
        public DiscountReasons discountReasons() {
            return reasons;
        }

        @Override
        public TenderRules tenders() {
            return tenderRules;
        }

        @Override
        public UnreceiptedLimit unreceiptedReturns() {
            return UnreceiptedLimit.DEFAULT;
        }

        @Override
        public ReturnPeriod returnPeriod() {
            return returnPeriod;
        }

        @Override
        public List<Promotion> promotions() {
            return promotions;
        }
    }

    public Checkout checkout(SaleParticipant... participants) {
        return new Checkout(
                database,
                this,
                () -> till,
                journal,
                new Stock(database, this, new JournalTrail(journal)),
                vouchers,
                new TestRules(),
                beforeSale,
                List.of(participants));
    }

    /// The terms of another till, registered by this call.
    public TillTerms secondTill(String name) {
        var other = (RegisterResult.Registered) tills.register(UUID.randomUUID(), name, "test");
        return TillTerms.in("FR", other.till().id(), name, till.zone());
    }

    /// Sells and expects success.
    public Sale sell(Basket basket, Tender... tenders) {
        return ((Completed) checkout().complete(basket, List.of(tenders), OWNER, UUID.randomUUID())).sale();
    }

    /// Returns a quantity of a line with a payout and expects success.
    public Sale bringBack(SaleNumber sold, int line, Quantity quantity, Payout... payouts) {
        return ((Completed) complete(returned(sold, line, quantity), payouts)).sale();
    }

    public CheckoutResult complete(Basket basket, Payout... payouts) {
        return checkout().complete(basket, List.of(), List.of(payouts), OWNER, UUID.randomUUID());
    }

    /// A basket that returns a quantity of a sold line.
    public Basket returned(SaleNumber sold, int line, Quantity quantity) {
        var item = new ReturnItem(ticket(sold), line);
        return Basket.EMPTY.with(BasketLine.of(item, quantity));
    }

    /// All that the list of sales shows, newest first.
    public List<ListedSale> listed(SaleListing listing) {
        var listed = new ArrayList<ListedSale>();
        new SaleList(database).forEach(OWNER, listing, listed::add);
        return listed;
    }

    public SoldTicket ticket(SaleNumber sold) {
        return new Returns(database).ticket(sold).orElseThrow();
    }

    /// Sells one voucher for cash.
    public VoucherCode voucher(Money face) {
        var basket = Basket.EMPTY.with(BasketLine.of(new VoucherItem("Bon cadeau", face, null)));
        return code(
                sell(basket, new Tender.Card(face)).vouchersSold().getFirst().code());
    }

    public static VoucherCode code(String text) {
        return VoucherCode.read(text).orElseThrow();
    }

    /// A well-formed code that was never issued.
    public static VoucherCode unknownCode() {
        return VoucherCode.read("00000000000000000").orElseThrow();
    }

    public static Basket basket(ArticleItem article, Quantity quantity) {
        return Basket.EMPTY.with(article, quantity);
    }

    public static Basket basket(ArticleItem... articles) {
        var basket = Basket.EMPTY;
        for (var article : articles) {
            basket = basket.with(article, Quantity.ONE);
        }
        return basket;
    }

    public long count(String table) {
        return database.read(session -> session.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
    }

    public Quantity stock(ArticleItem article) {
        return database.read(session -> session.createNativeQuery(
                        "select quantity_thousandths from stock_level where article_id = :article", Long.class)
                .setParameter("article", article.id().value())
                .getResultStream()
                .findFirst()
                .map(Quantity::new)
                .orElse(Quantity.ZERO));
    }

    /// The rows of every table that a sale writes, to check that nothing was left behind.
    public List<Long> traces() {
        return List.of(
                        "sale",
                        "sale_line",
                        "sale_tax",
                        "sale_line_reduction",
                        "sale_tender",
                        "sale_payout",
                        "sale_return_lock",
                        "stock_movement",
                        "stock_level",
                        "voucher",
                        "voucher_movement",
                        "journal_entry",
                        "open_ticket")
                .stream()
                .map(this::count)
                .toList();
    }

    public void setNow(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
