package org.comptoir.desktop.till.catalogue;

import org.comptoir.desktop.ui.AccentColour;

/// A category among the chips.
public record CategoryItem(long key, String name, AccentColour tint) {}
