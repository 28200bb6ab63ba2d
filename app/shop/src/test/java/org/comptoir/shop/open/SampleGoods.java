package org.comptoir.shop.open;

import java.util.List;
import java.util.Map;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.catalogue.category.CategoryResult;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.GoodsReceipt;
import org.comptoir.pos.suppliers.SupplierDetails;
import org.comptoir.pos.suppliers.SupplierResult;
import org.comptoir.pos.tax.TaxCode;
import org.jspecify.annotations.Nullable;

/// Sample articles for tests.
final class SampleGoods {

    private final OpenShop shop;
    private final SignedInStaff owner;

    SampleGoods(OpenShop shop, SignedInStaff owner) {
        this.shop = shop;
        this.owner = owner;
    }

    void stock() {
        var care = category("Soins", CategoryColour.CARE);
        var food = category("Épicerie", CategoryColour.GROCERY);
        var supplier = supplier(new SupplierDetails(
                "Savonnerie du Luberon",
                "Paul Giraud",
                "04 65 71 44 55",
                "commandes@savonnerie-luberon.example",
                new PostalAddress("3 chemin des Ocres", "84400", "Apt", "", "FR"),
                ""));
        supplier(SupplierDetails.of("Miellerie des Mées"));
        var names = List.of(
                "Savon à la lavande", "Savon à l’huile d’olive", "Crème de jour", "Miel de lavande", "Tapenade noire");
        var pictures = List.of("soap", "soap", "cream", "honey", "jam");
        for (var i = 0; i < names.size(); i++) {
            var article =
                    article(ArticleDraft.of(
                                    "A" + (i + 1),
                                    names.get(i),
                                    TaxCode.of(i < 3 ? "N" : "R"),
                                    Money.ofCents(650 + i * 325))
                            .toBuilder()
                            .variant(i < 2 ? "100 g" : "")
                            .category(i < 3 ? care : food)
                            .picture(pictures.get(i))
                            .supplier(i < 3 ? supplier : null)
                            .lastCost(Money.ofCents(310 + i * 100))
                            .reorderPoint(Quantity.of(5))
                            .favourite(i)
                            .barcodes(List.of("376000000000" + i))
                            .build());
            shop.counter()
                    .stock()
                    .receive(
                            owner,
                            new GoodsReceipt(
                                    List.of(new GoodsReceipt.Line(article.id(), Quantity.of(12), Money.ofCents(310))),
                                    "BL 2231"));
        }
    }

    void favourites() {
        var categories = Map.of(
                "Épicerie", category("Épicerie", CategoryColour.GROCERY),
                "Maison", category("Maison", CategoryColour.HOME),
                "Mode", category("Mode", CategoryColour.FASHION),
                "Soin", category("Soin", CategoryColour.CARE),
                "Papeterie", category("Papeterie", CategoryColour.PAPER));
        favourite("Savon de Marseille olive, 300 g", categories.get("Soin"), "6.90", "soap", 20, ShopFixture.SOAP);
        favourite("Bougie figuier sauvage, 180 g", categories.get("Maison"), "24.00", "candle", 20, ShopFixture.CANDLE);
        favourite("Confiture d’abricot du Roussillon", categories.get("Épicerie"), "5.80", "jam", 20);
        favourite("Marinière coton bio, unisexe", categories.get("Mode"), "49.00", "shirt", 20);
        favourite("Torchon lin lavé", categories.get("Maison"), "12.50", "towel", 20);
        favourite("Thé noir aux agrumes, 100 g", categories.get("Épicerie"), "11.90", "tea", 20);
        favourite("Miel de lavande, pot 500 g", categories.get("Épicerie"), "13.50", "honey", 2);
        favourite("Plaid mérinos", categories.get("Maison"), "89.00", "blanket", 0);
        favourite("Écharpe laine, rouge brique", categories.get("Mode"), "65.00", "scarf", 20);
        favourite("Carnet cousu A5, papier ivoire", categories.get("Papeterie"), "14.90", "notebook", 20);
        favourite("Retouche", categories.get("Mode"), null, "", 20);
    }

    private CategoryId category(String name, CategoryColour tint) {
        return ((CategoryResult.Saved) shop.counter().catalogue().addCategory(owner, name, tint))
                .category()
                .id();
    }

    private SupplierId supplier(SupplierDetails details) {
        return ((SupplierResult.Saved) shop.counter().suppliers().save(owner, details))
                .supplier()
                .id();
    }

    private Article article(ArticleDraft draft) {
        return ((SaveResult.Saved) shop.counter().catalogue().save(owner, draft)).article();
    }

    private void favourite(
            String name,
            @Nullable CategoryId category,
            @Nullable String price,
            String picture,
            long level,
            String... barcodes) {
        var position = shop.counter().catalogue().favourites().size() + 1;
        var article =
                article(ArticleDraft.of("", name, new TaxCode("N"), price == null ? null : Money.of(price)).toBuilder()
                        .category(category)
                        .picture(picture)
                        .reorderPoint(Quantity.of(3))
                        .favourite(position)
                        .barcodes(List.of(barcodes))
                        .build());
        shop.counter().stock().stocktake(owner, article.id(), Quantity.of(level), "");
    }
}
