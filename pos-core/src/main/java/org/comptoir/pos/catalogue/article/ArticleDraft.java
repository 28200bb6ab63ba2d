package org.comptoir.pos.catalogue.article;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.tax.TaxCode;
import org.jspecify.annotations.Nullable;

/// The editable data of an article before it is saved. Texts are stripped of invisible characters, the code is in
/// capitals. The components are those of [Article].
///
/// @param code empty to have one assigned: the first barcode, or a number
public record ArticleDraft(
        String code,
        String name,
        String variant,
        @Nullable CategoryId category,
        TaxCode taxCode,
        @Nullable Money price,
        SoldBy soldBy,
        boolean guaranteed,
        String picture,
        @Nullable SupplierId supplier,
        String supplierReference,
        @Nullable Money lastCost,
        @Nullable Quantity reorderPoint,
        @Nullable Integer favourite,
        boolean active,
        List<String> barcodes) {

    /// The maximum price of an article; a higher value is a barcode typed into a price field.
    public static final Money MAX_PRICE = Money.euros(1_000_000);

    public ArticleDraft {
        code = clean(code).toUpperCase(Locale.ROOT);
        name = clean(name);
        variant = clean(variant);
        picture = clean(picture);
        supplierReference = clean(supplierReference);
        barcodes = barcodes.stream()
                .map(ArticleDraft::clean)
                .filter(barcode -> !barcode.isEmpty())
                .distinct()
                .toList();
    }

    /// An article with only the required data, sold by the piece.
    public static ArticleDraft of(String code, String name, TaxCode taxCode, @Nullable Money price) {
        return new ArticleDraft(
                code,
                name,
                "",
                null,
                taxCode,
                price,
                SoldBy.PIECE,
                false,
                "",
                null,
                "",
                null,
                null,
                null,
                true,
                List.of());
    }

    /// The current data of an article, to be changed and saved.
    public static ArticleDraft of(Article article) {
        return new ArticleDraft(
                article.code(),
                article.name(),
                article.variant(),
                article.category(),
                article.taxCode(),
                article.price(),
                article.soldBy(),
                article.guaranteed(),
                article.picture(),
                article.supplier(),
                article.supplierReference(),
                article.lastCost(),
                article.reorderPoint(),
                article.favourite(),
                article.active(),
                article.barcodes());
    }

    /// A builder to change some of the data.
    public ArticleDraftBuilder toBuilder() {
        return new ArticleDraftBuilder(this);
    }

    public ArticleDraft withCode(String changed) {
        return toBuilder().code(changed).build();
    }

    public ArticleDraft withPrice(@Nullable Money changed) {
        return toBuilder().price(changed).build();
    }

    /// @param changed position among the favourites, null if it is not one
    public ArticleDraft withFavourite(@Nullable Integer changed) {
        return toBuilder().favourite(changed).build();
    }

    /// The first problem with the data itself, if any.
    public Optional<ArticleProblem> problem() {
        if (name.isEmpty()) {
            return Optional.of(ArticleProblem.NAME_MISSING);
        }
        if (isTooLong()) {
            return Optional.of(ArticleProblem.TOO_LONG);
        }
        return Stream.of(price, lastCost)
                .filter(Objects::nonNull)
                .filter(amount -> amount.isNegative() || amount.compareTo(MAX_PRICE) > 0)
                .map(amount -> ArticleProblem.AMOUNT_OUT_OF_RANGE)
                .findFirst();
    }

    /// The lengths of the columns.
    private boolean isTooLong() {
        return code.length() > 40
                || name.length() > 160
                || variant.length() > 80
                || picture.length() > 40
                || supplierReference.length() > 60
                || barcodes.stream().anyMatch(barcode -> barcode.length() > 40);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
