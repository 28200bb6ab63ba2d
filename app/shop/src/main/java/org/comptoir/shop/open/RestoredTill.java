package org.comptoir.shop.open;

import org.comptoir.pos.till.TillId;

/// A till in use of a shop whose backup was put back, as the backup knows it.
///
/// @param lastSale number of its last receipt in the backup, 0 for none
/// @param lastClosing number of its last Z report in the backup, 0 for none
public record RestoredTill(TillId id, String name, long lastSale, long lastClosing) {}
