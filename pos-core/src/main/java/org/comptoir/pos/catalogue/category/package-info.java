/// The categories that articles stand in, each with the tint of its tiles. What came of changing one is told here too.
@NullMarked
package org.comptoir.pos.catalogue.category;

import org.jspecify.annotations.NullMarked;
