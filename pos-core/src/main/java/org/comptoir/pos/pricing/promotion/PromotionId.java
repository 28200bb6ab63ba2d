package org.comptoir.pos.pricing.promotion;

/// Identifies a promotion.
public record PromotionId(long value) {}
