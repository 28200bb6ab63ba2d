package org.comptoir.desktop.articles;

import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.ArticleDraft;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.QuantityText;
import org.comptoir.pos.tax.TaxCode;
import org.jspecify.annotations.Nullable;

/// The values in the fields of a record.
final class ArticleFields {

    final StringProperty code = new SimpleStringProperty(this, "code", "");
    final StringProperty name = new SimpleStringProperty(this, "name", "");
    final StringProperty variant = new SimpleStringProperty(this, "variant", "");
    final ObjectProperty<@Nullable CategoryId> category = new SimpleObjectProperty<>(this, "category");
    final ObjectProperty<@Nullable TaxCode> taxCode = new SimpleObjectProperty<>(this, "taxCode");
    final ObjectProperty<@Nullable Money> price = new SimpleObjectProperty<>(this, "price");
    final BooleanProperty byWeight = new SimpleBooleanProperty(this, "byWeight");
    final BooleanProperty guaranteed = new SimpleBooleanProperty(this, "guaranteed");
    final StringProperty picture = new SimpleStringProperty(this, "picture", "");
    final ObjectProperty<@Nullable SupplierId> supplier = new SimpleObjectProperty<>(this, "supplier");
    final StringProperty reference = new SimpleStringProperty(this, "reference", "");
    final ObjectProperty<@Nullable Money> lastCost = new SimpleObjectProperty<>(this, "lastCost");
    final StringProperty reorderPoint = new SimpleStringProperty(this, "reorderPoint", "");
    final BooleanProperty favourite = new SimpleBooleanProperty(this, "favourite");
    final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);
    final StringProperty barcodes = new SimpleStringProperty(this, "barcodes", "");
    private @Nullable Integer place;

    void show(Article article) {
        code.set(article.code());
        name.set(article.name());
        variant.set(article.variant());
        category.set(article.category());
        taxCode.set(article.taxCode());
        price.set(article.price());
        byWeight.set(article.soldBy() == SoldBy.WEIGHT);
        guaranteed.set(article.guaranteed());
        picture.set(article.picture());
        supplier.set(article.supplier());
        reference.set(article.supplierReference());
        lastCost.set(article.lastCost());
        reorderPoint.set(
                article.reorderPoint() == null ? "" : article.reorderPoint().toDecimal());
        place = article.favourite();
        favourite.set(place != null);
        active.set(article.active());
        barcodes.set(String.join(" ", article.barcodes()));
    }

    void clear(@Nullable TaxCode defaultValue) {
        for (var text : new StringProperty[] {code, name, variant, picture, reference, reorderPoint, barcodes}) {
            text.set("");
        }
        category.set(null);
        taxCode.set(defaultValue);
        price.set(null);
        byWeight.set(false);
        guaranteed.set(false);
        supplier.set(null);
        lastCost.set(null);
        place = null;
        favourite.set(false);
        active.set(true);
    }

    /// @param lastPlace position for a new favourite
    ArticleDraft draft(TaxCode tax, int lastPlace) {
        return ArticleDraft.of(code.get(), name.get(), tax, price.get()).toBuilder()
                .variant(variant.get())
                .category(category.get())
                .soldBy(byWeight.get() ? SoldBy.WEIGHT : SoldBy.PIECE)
                .guaranteed(guaranteed.get())
                .picture(picture.get())
                .supplier(supplier.get())
                .supplierReference(reference.get())
                .lastCost(lastCost.get())
                .reorderPoint(QuantityText.read(reorderPoint.get()).orElse(null))
                .favourite(favourite.get() ? (place == null ? Integer.valueOf(lastPlace) : place) : null)
                .active(active.get())
                .barcodes(Arrays.asList(barcodes.get().strip().split("[\\s,;]+")))
                .build();
    }

    /// Whether the reorder point, if given, is a valid quantity.
    boolean isReorderPointFit() {
        return reorderPoint.get().isBlank()
                || QuantityText.read(reorderPoint.get()).isPresent();
    }
}
