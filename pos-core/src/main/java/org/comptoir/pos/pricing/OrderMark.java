package org.comptoir.pos.pricing;

import org.comptoir.pos.till.OrderNumber;

/// Says of a line that it comes of a quote or of goods put aside, which are done with once it is sold.
///
/// @param isPriceFixed whether its price was agreed: then no promotion changes it, and nobody has to allow it
public record OrderMark(OrderNumber order, boolean isPriceFixed) {}
