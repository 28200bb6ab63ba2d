package org.comptoir.pos.catalogue;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryColour;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.catalogue.category.CategoryResult;
import org.hibernate.StatelessSession;

/// Reads and saves categories within one transaction.
final class Categories {

    private static final int MAX_NAME_LENGTH = 80;

    private final StatelessSession session;

    Categories(StatelessSession session) {
        this.session = session;
    }

    List<Category> all() {
        return rows().stream().map(CategoryRow::toCategory).toList();
    }

    CategoryResult add(String name, CategoryColour tint) {
        CatalogueVersion.next(session);
        if (isUnfit(name)) {
            return new CategoryResult.NameUnfit();
        }
        return named(name)
                .<CategoryResult>map(other -> new CategoryResult.NameTaken())
                .orElseGet(() -> new CategoryResult.Saved(insert(name, tint)));
    }

    /// The category of this name, whatever its case and accents; made when there is none, in the tint whose turn it is.
    CategoryId findOrAdd(String name) {
        CatalogueVersion.next(session);
        return named(name)
                .map(row -> new CategoryId(row.id))
                .orElseGet(() -> insert(name, CategoryColour.values()[rows().size() % CategoryColour.values().length])
                        .id());
    }

    private Category insert(String name, CategoryColour tint) {
        var row = new CategoryRow();
        row.name = name.strip();
        row.tint = tint;
        row.position = rows().stream().mapToInt(other -> other.position).max().orElse(0) + 1;
        session.insert(row);
        return row.toCategory();
    }

    private Optional<CategoryRow> named(String name) {
        var key = FoldedWords.fold(name.strip());
        return rows().stream()
                .filter(row -> FoldedWords.fold(row.name).equals(key))
                .findFirst();
    }

    private static boolean isUnfit(String name) {
        return name.isBlank() || name.strip().length() > MAX_NAME_LENGTH;
    }

    private List<CategoryRow> rows() {
        return session.createSelectionQuery("from CategoryRow order by position, name, id", CategoryRow.class)
                .getResultList();
    }
}
