package org.comptoir.pos.catalogue.category;

/// Identifies a category.
public record CategoryId(long value) {}
