package org.comptoir.desktop.till.catalogue;

/// A user request on the catalogue.
public sealed interface CatalogueRequest {

    /// Enter in the search field.
    record Entered() implements CatalogueRequest {}

    /// Moves to the next or previous hit.
    record Step(int by) implements CatalogueRequest {}

    record ChooseHit(HitItem hit) implements CatalogueRequest {}

    record ChooseFavourites() implements CatalogueRequest {}

    record ChooseCategory(CategoryItem category) implements CatalogueRequest {}

    record Press(TileItem tile) implements CatalogueRequest {}

    record AddFavourite() implements CatalogueRequest {}

    /// Opens the articles, from a shop without any.
    record OpenArticles() implements CatalogueRequest {}
}
