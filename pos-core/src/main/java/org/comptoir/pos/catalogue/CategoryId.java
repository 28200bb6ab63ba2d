package org.comptoir.pos.catalogue;

/// Identifies a category.
public record CategoryId(long value) {}
