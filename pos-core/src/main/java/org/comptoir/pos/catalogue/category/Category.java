package org.comptoir.pos.catalogue.category;

/// A group of articles, one chip at the till.
///
/// @param position where it stands among the others, lowest first
/// @param version counts its changes, so that two people do not overwrite each other
public record Category(CategoryId id, String name, CategoryColour tint, int position, int version) {}
