package org.comptoir.pos.catalogue.article;

import java.time.Instant;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A price that an article has had from a moment on.
///
/// @param price none when it has been typed in at each sale since
public record PriceChange(Instant changedAt, @Nullable Money price, String staffName) {}
