/// What the shop's promotions take off, as pure functions of what is bought and which promotions run. How they combine
/// is written in decision 0032.
@NullMarked
package org.comptoir.pos.pricing.promotion;

import org.jspecify.annotations.NullMarked;
