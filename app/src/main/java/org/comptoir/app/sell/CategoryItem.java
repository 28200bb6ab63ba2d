package org.comptoir.app.sell;

import org.comptoir.app.ui.Tint;

/// A category among the chips.
public record CategoryItem(long key, String name, Tint tint) {}
