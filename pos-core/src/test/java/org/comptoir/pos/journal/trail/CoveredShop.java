package org.comptoir.pos.journal.trail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.FindingText;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.TillRegistry;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.vouchers.Vouchers;

/// The services of a small shop whose changes are signed, as one of its machines has them.
final class CoveredShop {

    static final SignedInStaff OWNER = new SignedInStaff(new StaffId(1), "Nadia Ferrand", Role.OWNER);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T09:30:00Z"), ZoneOffset.UTC);
    static final char[] PIN = "1357".toCharArray();

    static final List<CoveredTable> TABLES = Stream.of(
                    List.of(TillRegistry.COVERED, StaffDirectory.COVERED),
                    ShopSettings.COVERED,
                    Catalogue.COVERED,
                    Vouchers.COVERED,
                    List.of(Stock.COVERED))
            .flatMap(List::stream)
            .toList();

    final Database database;
    final Journal journal;
    final StaffDirectory staff;
    final ShopSettings settings;
    final Catalogue catalogue;
    final Stock stock;
    final Vouchers vouchers;
    final TillRegistry tills;

    private CoveredShop(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
        var trail = new JournalTrail(journal);
        staff = new StaffDirectory(database, CLOCK, journal::event, trail);
        settings = new ShopSettings(database, trail);
        catalogue = new Catalogue(database, CLOCK, trail);
        stock = new Stock(database, CLOCK, trail);
        vouchers = new Vouchers(database, CLOCK, trail);
        tills = new TillRegistry(database, journal, CLOCK);
    }

    /// @param folder of the journal's key
    static CoveredShop of(Database database, Path folder) {
        var shop = new CoveredShop(database, new Journal(database, JournalKey.openOrCreate(folder), CLOCK));
        shop.tills.ofMachine(UUID.randomUUID(), true);
        return shop;
    }

    CoveredShop founded() {
        settings.found(ShopProfile.named("Au Comptoir", "FR", Language.FRENCH), OWNER.name(), PIN);
        return this;
    }

    /// The same shop at another till.
    CoveredShop atAnotherTill(String name) {
        return switch (tills.register(UUID.randomUUID(), name, OWNER.name())) {
            case RegisterResult.Registered(var till) -> new CoveredShop(database, journal.forTill(till.id()));
            case RegisterResult refused -> throw new AssertionError(refused);
        };
    }

    StaffId hired(String name) {
        return switch (staff.hire(OWNER, name, Role.CASHIER, PIN)) {
            case StaffChange.Done(var member) -> member.id();
            case StaffChange refused -> throw new AssertionError(refused);
        };
    }

    Article saved(String code, String price, String... barcodes) {
        return saved(catalogue.save(OWNER, draft(code, price, barcodes)));
    }

    static ArticleDraft draft(String code, String price, String... barcodes) {
        return new ArticleDraft(
                code,
                "Article " + code,
                "",
                null,
                TaxCode.of("N"),
                Money.of(price),
                SoldBy.PIECE,
                false,
                "",
                null,
                "",
                null,
                null,
                null,
                true,
                List.of(barcodes));
    }

    static Article saved(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved(var article) -> article;
            case SaveResult refused -> throw new AssertionError(refused);
        };
    }

    /// Changes the database by hand.
    int sql(String change) {
        return TestDatabases.ownerOf(database)
                .write(session -> session.createNativeMutationQuery(change).executeUpdate());
    }

    void takeBaseline() {
        new TrailBaseline(database, new JournalTrail(journal)).take(TABLES);
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new CoveredRowsCheck(database, journal, TABLES).run(findings::add);
        return findings;
    }

    /// In English.
    List<String> sentences() {
        var text = new FindingText(new Formats(Language.ENGLISH, ZoneOffset.UTC));
        return findings().stream().map(text::of).toList();
    }
}
