package org.comptoir.desktop.till.catalogue;

import org.comptoir.desktop.ui.AccentColour;

/// An article on its tile, ready to be shown.
///
/// @param key what the model knows it by
/// @param struckPrice empty without a reduced price
/// @param stock such as "2 en stock", empty when there is nothing to say
/// @param picture a name of [org.comptoir.desktop.ui.picture.ArticlePicture], or empty: then its initials stand there
public record TileItem(
        long key,
        String name,
        String price,
        String struckPrice,
        String stock,
        boolean soldOut,
        AccentColour tint,
        String picture) {

    /// The key of the gift voucher's tile, which is no article.
    public static final long VOUCHER = -1;
}
