package org.comptoir.program.simulation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.stock.GoodsReceipt;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.TrialMark;

/// Sample data for an empty shop, so that something can be sold: 50 articles and 20 customers.
public final class SampleArticles {

    private static final int ARTICLES = 50;
    private static final int CUSTOMERS = 20;
    private static final Quantity OPENING_STOCK = Quantity.of(100_000);
    private static final List<String> TAXES = List.of("N", "I", "R", "N", "Z");

    private final OpenShop shop;
    private final SignedInStaff by;

    public SampleArticles(OpenShop shop, SignedInStaff by) {
        this.shop = shop;
        this.by = by;
    }

    /// Creates the shop with the minimum of data.
    public static void create(OpenShop shop, Language language) {
        var profile = ShopProfile.named("Simulation", "FR", language);
        var founded = shop.settings().found(profile, "Simulation", DemoMarker.DEMO_PIN.toCharArray());
        if (!(founded instanceof StaffChange.Done)) {
            throw new IllegalStateException("the shop could not be founded: " + founded);
        }
        TrialMark.set(shop);
    }

    /// Does nothing if there are articles already; continues after an interruption.
    public void bring() {
        var catalogue = shop.counter().catalogue();
        var existing = catalogue.all().size();
        if (existing < ARTICLES && isOurs(existing)) {
            for (var number = existing + 1; number <= ARTICLES; number++) {
                add(number);
            }
        }
        stockUp();
        if (shop.customerFile().customers().count() == 0) {
            for (var number = 1; number <= CUSTOMERS; number++) {
                addCustomer(number);
            }
        }
    }

    private boolean isOurs(int existing) {
        return existing == 0 || shop.counter().catalogue().byCode(code(1)).isPresent();
    }

    private static String code(int number) {
        return "S%03d".formatted(number);
    }

    private void add(int number) {
        var tax = TaxCode.of(TAXES.get(number % TAXES.size()));
        var price = Money.ofCents(95 + number * 137L % 4_900);
        var draft = ArticleDraft.of(code(number), "Article " + number, tax, price);
        if (!(shop.counter().catalogue().save(by, draft) instanceof SaveResult.Saved)) {
            throw new IllegalStateException("article " + number + " could not be saved");
        }
    }

    /// Adds stock to sample articles without movements, in one transaction.
    private void stockUp() {
        var lines = new ArrayList<GoodsReceipt.Line>();
        for (var article : shop.counter().catalogue().all()) {
            var ours = article.code().matches("S\\d{3}");
            if (ours && shop.counter().stock().movements(article.id(), 1).isEmpty()) {
                lines.add(new GoodsReceipt.Line(article.id(), OPENING_STOCK, null));
            }
        }
        if (!lines.isEmpty()) {
            shop.counter().stock().receive(by, new GoodsReceipt(lines, "simulate"));
        }
    }

    private void addCustomer(int number) {
        var details = CustomerDetails.person(PersonName.of("Client", "Simulé " + number));
        if (!(shop.customerFile().customers().create(by, details) instanceof CreateResult.Created)) {
            throw new IllegalStateException("customer " + number + " could not be added");
        }
    }
}
