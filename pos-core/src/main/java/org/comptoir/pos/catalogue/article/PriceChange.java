package org.comptoir.pos.catalogue.article;

import java.time.Instant;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// A price of an article, valid from a moment on.
///
/// @param price null if it is entered at each sale
public record PriceChange(Instant changedAt, @Nullable Money price, String staffName) {}
