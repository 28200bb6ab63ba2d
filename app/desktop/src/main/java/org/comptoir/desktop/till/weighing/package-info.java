/// Asks the scale for the weight of goods sold by the kilogram.
@NullMarked
package org.comptoir.desktop.till.weighing;

import org.jspecify.annotations.NullMarked;
