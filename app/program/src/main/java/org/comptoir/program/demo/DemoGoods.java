package org.comptoir.program.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.catalogue.ArticleBatch;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SaveResult;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.catalogue.category.CategoryResult;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.scan.Ean;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.stock.GoodsReceipt;
import org.comptoir.pos.suppliers.SupplierDetails;
import org.comptoir.pos.suppliers.SupplierResult;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.shop.open.OpenShop;

/// The catalogue: six categories, some suppliers, 400 articles with pictures, barcodes and stock, and one by the
/// kilogram.
final class DemoGoods {

    private static final int MAX_STOCK = 400;
    private static final int FAVOURITES = 12;
    private static final String WEIGHED_CODE = "2001";

    /// The last field, which few rows have.
    private static final int GUARANTEE = 8;

    private static final List<Maker> SUPPLIERS = List.of(
            new Maker("Coopérative des Garrigues", "Hélène Vidal", "4 route de Gignac", "34150", "Aniane"),
            new Maker("Faïencerie du Lez", "Marc Oliver", "17 chemin des Potiers", "34980", "Saint-Clément-de-Rivière"),
            new Maker("Filature Rouquette", "", "2 rue des Drapiers", "34700", "Lodève"),
            new Maker("Savonnerie de l’Étang", "Naïma Belkacem", "ZA des Salins", "34200", "Sète"),
            new Maker("Imprimerie Sabatier", "Joël Sabatier", "31 avenue de Béziers", "34500", "Béziers"),
            new Maker("Comptoir des Arts ménagers", "", "8 rue de la Loge", "34000", "Montpellier"));

    /// A manufacturer of the shop's articles.
    private record Maker(String name, String contact, String street, String postcode, String town) {

        SupplierDetails details(String phone) {
            var address = new PostalAddress(street, postcode, town, "", "FR");
            return new SupplierDetails(name, contact, phone, "", address, "");
        }
    }

    private final OpenShop shop;
    private final SignedInStaff by;
    private final DemoTexts words;
    private final Map<String, CategoryId> categories = new HashMap<>();
    private final Map<String, SupplierId> suppliers = new HashMap<>();
    private final List<Good> goods = new ArrayList<>();

    /// @param weight how often it sells relative to others
    record Good(Article article, int weight) {}

    DemoGoods(OpenShop shop, SignedInStaff by, DemoTexts words) {
        this.shop = shop;
        this.by = by;
        this.words = words;
    }

    List<Good> bring() {
        var rows = DemoTexts.rows("articles.txt");
        rows.forEach(row -> {
            category(row.get(0));
            supplier(row.get(0));
        });
        shop.database()
                .run(session -> shop.counter().catalogue().batch(session, by, batch -> {
                    rows.forEach(row -> bring(row, batch));
                    return rows.size();
                }));
        shop.counter().catalogue().refresh();
        stockUp();
        bringWeighed(rows.getFirst().getFirst());
        return goods;
    }

    /// One that is sold by the kilogram, which the simulated scale weighs.
    private void bringWeighed(String category) {
        var draft = ArticleDraft.of(WEIGHED_CODE, "Olives de pays", TaxCode.of("R"), Money.of("14.90")).toBuilder()
                .category(category(category))
                .supplier(supplier(category))
                .picture("oil")
                .soldBy(SoldBy.WEIGHT)
                .build();
        if (!(shop.counter().catalogue().save(by, draft) instanceof SaveResult.Saved)) {
            throw new IllegalStateException("not saved: " + draft);
        }
    }

    private void bring(List<String> row, ArticleBatch batch) {
        for (var variant : row.get(2).split(";")) {
            if (goods.size() < MAX_STOCK) {
                goods.add(new Good(save(row, variant, batch), Integer.parseInt(row.get(7))));
            }
        }
    }

    private Article save(List<String> row, String variant, ArticleBatch batch) {
        var number = goods.size() + 1;
        var price = Money.of(row.get(3)).plus(Money.ofCents(words.below(4) * 50L));
        var service = row.get(0).equals("Services");
        var favourite = number % 31 == 1 && number / 31 < FAVOURITES ? number / 31 + 1 : null;
        var draft =
                ArticleDraft.of("%04d".formatted(1000 + number), row.get(1), TaxCode.of(row.get(4)), price).toBuilder()
                        .variant(variant)
                        .category(category(row.get(0)))
                        .guaranteed(row.size() > GUARANTEE)
                        .picture(row.get(5))
                        .supplier(service ? null : supplier(row.get(0)))
                        .supplierReference(service ? "" : "R-" + number)
                        .lastCost(price.share(Percent.whole(Integer.parseInt(row.get(6)))))
                        .reorderPoint(service ? null : Quantity.of(4))
                        .favourite(favourite)
                        .barcodes(service ? List.of() : List.of(barcode(number)))
                        .build();
        return switch (batch.add(draft)) {
            case SaveResult.Saved(var article) -> article;
            case SaveResult refused -> throw new IllegalStateException("not saved: " + refused);
        };
    }

    private static String barcode(int number) {
        var digits = "376%09d".formatted(770_000 + number * 7L);
        return digits + Ean.checkDigit(digits);
    }

    private CategoryId category(String name) {
        return categories.computeIfAbsent(name, missing -> {
            var tint = CategoryColour.values()[categories.size()];
            return switch (shop.counter().catalogue().addCategory(by, missing, tint)) {
                case CategoryResult.Saved(var category) -> category.id();
                case CategoryResult refused -> throw new IllegalStateException("not saved: " + refused);
            };
        });
    }

    private SupplierId supplier(String category) {
        return suppliers.computeIfAbsent(category, missing -> {
            var phone = "04 65 71 %02d %02d".formatted(10 + suppliers.size(), words.below(100));
            var details = SUPPLIERS.get(suppliers.size()).details(phone);
            return switch (shop.counter().suppliers().save(by, details)) {
                case SupplierResult.Saved(var supplier) -> supplier.id();
                case SupplierResult refused -> throw new IllegalStateException("not saved: " + refused);
            };
        });
    }

    private void stockUp() {
        var lines = goods.stream()
                .filter(good -> !good.article().barcodes().isEmpty())
                .map(good -> new GoodsReceipt.Line(
                        good.article().id(),
                        Quantity.of(10L + good.weight() * 5L + words.below(20)),
                        good.article().lastCost()))
                .toList();
        shop.counter().stock().receive(by, new GoodsReceipt(lines, "Ouverture"));
    }
}
