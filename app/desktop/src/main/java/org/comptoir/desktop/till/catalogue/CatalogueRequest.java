package org.comptoir.desktop.till.catalogue;

/// What a person asks of the catalogue by keys or touch.
public sealed interface CatalogueRequest {

    /// Enter in the search field.
    record Entered() implements CatalogueRequest {}

    /// The next or the previous hit.
    record Step(int by) implements CatalogueRequest {}

    record ChooseHit(HitItem hit) implements CatalogueRequest {}

    record ChooseFavourites() implements CatalogueRequest {}

    record ChooseCategory(CategoryItem category) implements CatalogueRequest {}

    record Press(TileItem tile) implements CatalogueRequest {}

    record AddFavourite() implements CatalogueRequest {}

    /// Where articles are created and imported, from a shop that has none.
    record OpenArticles() implements CatalogueRequest {}
}
