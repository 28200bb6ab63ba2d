package org.comptoir.pos.catalogue.category;

/// A group of articles, shown as a chip at the till.
///
/// @param position among the categories, lowest first
/// @param version change counter, so that two people do not overwrite each other's changes
public record Category(CategoryId id, String name, CategoryColour tint, int position, int version) {}
