package org.comptoir.app.sell.tile;

import org.comptoir.app.ui.Tint;

/// A category among the chips.
public record CategoryItem(long key, String name, Tint tint) {}
