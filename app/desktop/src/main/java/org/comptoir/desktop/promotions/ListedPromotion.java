package org.comptoir.desktop.promotions;

import org.comptoir.pos.promotions.PromotionState;
import org.comptoir.pos.promotions.StoredPromotion;

/// A promotion in the list.
///
/// @param sentence what it gives, for what and when
record ListedPromotion(StoredPromotion promotion, PromotionState state, String sentence) {}
