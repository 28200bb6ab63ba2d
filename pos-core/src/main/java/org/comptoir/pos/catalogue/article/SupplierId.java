package org.comptoir.pos.catalogue.article;

/// Identifies a supplier. Defined here because articles refer to suppliers; their details are in `suppliers`.
public record SupplierId(long value) {}
