package org.comptoir.desktop.start.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.catalogue.category.CategoryResult;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignInResult;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// A small invented shop with goods and a customer.
final class SampleShop {

    static final Clock AFTERNOON = Clock.fixed(Instant.parse("2026-09-12T14:42:00Z"), ZoneId.of("Europe/Paris"));
    static final String PIN = "4711";
    static final String SOAP = "3760123456786";
    static final String CANDLE = "3760123456793";

    final OpenShop shop;
    final SignedInStaff owner;
    private final Map<String, CategoryId> categories = new HashMap<>();

    private SampleShop(OpenShop shop) {
        this.shop = shop;
        owner = owner();
    }

    static SampleShop founded(Path folder, Language language) {
        var shop = OpenShop.open(folder, AFTERNOON);
        shop.settings().found(ShopProfile.named("Maison Lavande", "FR", language), "Hélène Lavigne", PIN.toCharArray());
        var sample = new SampleShop(shop);
        sample.goods();
        return sample;
    }

    private SignedInStaff owner() {
        var result = shop.staff().signIn(shop.staff().active().getFirst().id(), PIN.toCharArray());
        return ((SignInResult.Welcome) result).signedIn();
    }

    private void goods() {
        category("Épicerie", CategoryColour.GROCERY);
        category("Maison", CategoryColour.HOME);
        category("Mode", CategoryColour.FASHION);
        category("Soin", CategoryColour.CARE);
        category("Papeterie", CategoryColour.PAPER);
        article("Savon de Marseille olive, 300 g", "Soin", "6.90", "soap", SOAP);
        article("Bougie figuier sauvage, 180 g", "Maison", "24.00", "candle", CANDLE);
        article("Confiture d’abricot du Roussillon", "Épicerie", "5.80", "jam", "");
        article("Marinière coton bio, unisexe", "Mode", "49.00", "shirt", "");
        article("Torchon lin lavé", "Maison", "12.50", "towel", "");
        article("Thé noir aux agrumes, 100 g", "Épicerie", "11.90", "tea", "");
        article("Miel de lavande, pot 500 g", "Épicerie", "13.50", "honey", "");
        article("Plaid mérinos", "Maison", "89.00", "blanket", "");
        article("Écharpe laine, rouge brique", "Mode", "65.00", "scarf", "");
        article("Carnet cousu A5, papier ivoire", "Papeterie", "14.90", "notebook", "");
        article("Retouche", "Mode", null, "", "");
    }

    private void category(String name, CategoryColour tint) {
        var saved = (CategoryResult.Saved) shop.counter().catalogue().addCategory(owner, name, tint);
        categories.put(name, saved.category().id());
    }

    private void article(String name, String category, @Nullable String price, String picture, String barcode) {
        var place = shop.counter().catalogue().favourites().size() + 1;
        var draft = new ArticleDraft(
                "",
                name,
                "",
                categories.get(category),
                new TaxCode("N"),
                price == null ? null : Money.of(price),
                SoldBy.PIECE,
                picture,
                null,
                "",
                null,
                Quantity.of(3),
                place,
                true,
                barcode.isEmpty() ? List.of() : List.of(barcode));
        var saved = (SaveResult.Saved) shop.counter().catalogue().save(owner, draft);
        count(saved.article(), place == 7 ? 2 : place == 8 ? 0 : 20);
    }

    private void count(Article article, long level) {
        shop.counter().stock().stocktake(owner, article.id(), Quantity.of(level), "");
    }

    Voucher voucherFor(Customer customer, String face) {
        var series = VoucherSeries.ofCustomers("Rentrée", List.of(customer.id()), Money.of(face), null);
        return shop.counter().vouchers().issueSeries(owner, series).getFirst();
    }

    Customer elodie() {
        var details = CustomerDetails.person(new PersonName("Mme", "Élodie", "", "Durand-Lefèvre", ""))
                .draft()
                .birthday(new Birthday(9, 15, null))
                .alertNote("Retouche à lui remettre\u00A0: pantalon, casier 12")
                .address(new PostalAddress("3, rue des Lices", "84120", "Pertuis", "", "FR"))
                .done();
        var created = shop.customerFile().customers().create(owner, details);
        shop.customerFile().search().prepare(read -> {});
        return ((CreateResult.Created) created).customer();
    }
}
