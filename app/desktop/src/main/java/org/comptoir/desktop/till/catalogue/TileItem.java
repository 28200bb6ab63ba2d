package org.comptoir.desktop.till.catalogue;

import org.comptoir.desktop.ui.AccentColour;

/// An article on its tile, formatted for display.
///
/// @param key by which the model knows it
/// @param variant what tells it from the others of its name, or empty
/// @param struckPrice empty without a discount
/// @param stock such as "2 en stock", may be empty
/// @param picture a name of [org.comptoir.desktop.ui.picture.ArticlePicture], or empty to show initials
public record TileItem(
        long key,
        String name,
        String variant,
        String price,
        String struckPrice,
        String stock,
        boolean soldOut,
        AccentColour tint,
        String picture) {

    /// The key of the gift voucher's tile, which is not an article.
    public static final long VOUCHER = -1;
}
