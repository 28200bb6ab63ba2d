package org.comptoir.pos.invoicing;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.pos.catalogue.category.CategoryId;

/// Which articles are services and which are goods, as the French e-reporting asks for them apart: all the same where
/// the shop supplies one of them alone, by their categories where it supplies both. An article without a category is
/// goods.
///
/// @param kind what the shop supplies
/// @param marked the categories that are services; asked only where the shop supplies both
public record SuppliedCategories(SupplyKind kind, Set<CategoryId> marked) {

    /// The setting under which the marked categories are kept.
    public static final String NOTE = "invoice.services";

    public static final SuppliedCategories GOODS = new SuppliedCategories(SupplyKind.GOODS, Set.of());

    private static final Pattern KEPT = Pattern.compile("\\d{1,18}(,\\d{1,18})*");

    public SuppliedCategories {
        marked = Set.copyOf(marked);
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static SuppliedCategories of(Function<String, Optional<String>> notes) {
        var marked = notes.apply(NOTE).filter(text -> KEPT.matcher(text).matches()).stream()
                .flatMap(text -> Pattern.compile(",").splitAsStream(text))
                .map(id -> new CategoryId(Long.parseLong(id)))
                .collect(Collectors.toSet());
        return new SuppliedCategories(InvoiceTerms.of(notes).supply(), marked);
    }

    /// As the setting keeps them: in order, so that the same choice is the same text.
    public static String text(Set<CategoryId> marked) {
        return marked.stream().map(CategoryId::value).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /// Whether sales have to be looked into line by line.
    boolean isMixed() {
        return kind == SupplyKind.GOODS_AND_SERVICES && !marked.isEmpty();
    }
}
