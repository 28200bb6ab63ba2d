package org.comptoir.desktop.till.catalogue;

import org.comptoir.desktop.ui.AccentColour;

/// A category among the chips.
///
/// @param key of the category, or one of the constants
public record CategoryItem(long key, String name, AccentColour tint) {

    /// Shows every article.
    static final long ALL = -1;

    /// Shows the articles without a category.
    static final long NONE = -2;

    boolean isCategory() {
        return key >= 0;
    }
}
