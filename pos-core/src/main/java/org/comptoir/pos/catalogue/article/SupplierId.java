package org.comptoir.pos.catalogue.article;

/// Identifies a supplier. It lives here because articles name their supplier; the firm behind it is in `suppliers`.
public record SupplierId(long value) {}
