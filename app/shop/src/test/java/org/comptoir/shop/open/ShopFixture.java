package org.comptoir.shop.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.text.Language;

/// A test shop on the embedded engine: the standard way to create a shop in tests, unless creating it is what is
/// tested. Its database is copied instead of being migrated each time.
public final class ShopFixture implements AutoCloseable {

    public static final Clock EVENING = Clock.fixed(Instant.parse("2026-09-12T17:10:00Z"), ZoneId.of("Europe/Paris"));

    /// The owner's PIN.
    public static final String PIN = "4711";

    /// Barcodes of two of the favourites.
    public static final String SOAP = "3760123456786";

    public static final String CANDLE = "3760123456793";

    private final OpenShop shop;
    private final SignedInStaff owner;

    private ShopFixture(OpenShop shop, SignedInStaff owner) {
        this.shop = shop;
        this.owner = owner;
    }

    /// Configures a shop created in an empty folder: French, in the evening, unless set otherwise.
    public static Builder in(Path folder) {
        return new Builder(folder);
    }

    /// A shop that has not been created yet.
    public static OpenShop uninitialised(Path folder, Clock clock) {
        TestDatabases.provision(folder, new Schema("pos"), new Schema("customers"));
        return OpenShop.open(folder, clock);
    }

    /// A database on the test server for a shop that has not been created yet.
    public static Location.Server newServerDatabase() {
        return TestDatabases.provisionedServerDatabase(new Schema("pos"), new Schema("customers"));
    }

    public static final class Builder {

        private final Path folder;
        private Clock clock = EVENING;
        private Language language = Language.FRENCH;
        private String country = "FR";

        private Builder(Path folder) {
            this.folder = folder;
        }

        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        /// Determines the initial VAT rates.
        public Builder country(String country) {
            this.country = country;
            return this;
        }

        public ShopFixture open() {
            var shop = uninitialised(folder, clock);
            var change = shop.settings().found(profile(), "Hélène Lavigne", PIN.toCharArray());
            assertThat(change).isInstanceOf(StaffChange.Done.class);
            var member = ((StaffChange.Done) change).member();
            var owner = new SignedInStaff(member.id(), member.name(), member.role());
            shop.journal().guard().acceptOpenKey(owner);
            return new ShopFixture(shop, owner);
        }

        private ShopProfile profile() {
            var defaults = ShopProfile.named("Maison Lavande", country, language);
            return new ShopProfile(
                    defaults.name(),
                    new PostalAddress("12 rue des Cordeliers", "04300", "Forcalquier", "", "FR"),
                    "04 65 71 20 30",
                    "bonjour@maison-lavande.example",
                    "FR40 303 265 045",
                    "303 265 045 00018",
                    country,
                    language,
                    defaults.zone(),
                    "Épicerie et maison",
                    "Merci de votre visite");
        }
    }

    public OpenShop shop() {
        return shop;
    }

    public SignedInStaff owner() {
        return owner;
    }

    /// A few articles `A1` to `A5` in several categories, with a supplier and stock.
    public ShopFixture withStock() {
        new SampleGoods(shop, owner).stock();
        return this;
    }

    /// The items at the counter: a page of favourites.
    public ShopFixture withFavourites() {
        new SampleGoods(shop, owner).favourites();
        return this;
    }

    public Article article(String code) {
        return shop.counter().catalogue().byCode(code).orElseThrow();
    }

    /// Sells pieces of an article, paid in cash or by card.
    public void sell(String code, int pieces, boolean cash) {
        var article = article(code);
        var basket = shop.counter()
                .register()
                .ringUp(Basket.EMPTY, article, Quantity.of(pieces))
                .orThrow();
        var due = Objects.requireNonNull(article.price()).times(pieces);
        var tender = cash ? new Tender.Cash(due) : new Tender.Card(due);
        var result = shop.counter().checkout().complete(basket, List.of(tender), owner, UUID.randomUUID());
        assertThat(result).isInstanceOf(CheckoutResult.Completed.class);
    }

    /// All sales of a shop, the oldest first.
    public static List<SaleSummary> sales(OpenShop shop) {
        var sales = new ArrayList<SaleSummary>();
        shop.counter()
                .saleList()
                .forEach(SignedInStaff.commandLine("test"), SaleListing.ALL, listed -> sales.add(listed.sale()));
        return sales.reversed();
    }

    public Customer customer(CustomerDetails details) {
        var result = shop.customerFile().customers().create(owner, details);
        assertThat(result).isInstanceOf(CreateResult.Created.class);
        return ((CreateResult.Created) result).customer();
    }

    @Override
    public void close() {
        shop.close();
    }
}
