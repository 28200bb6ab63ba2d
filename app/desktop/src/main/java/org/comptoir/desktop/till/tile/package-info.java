/// The goods as tiles to touch, and the categories they stand in. A grid of them fits the room it has.
@NullMarked
package org.comptoir.desktop.till.tile;

import org.jspecify.annotations.NullMarked;
