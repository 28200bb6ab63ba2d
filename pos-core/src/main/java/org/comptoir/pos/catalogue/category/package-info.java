/// The categories of articles, each with the colour of its tiles, and the outcome of changing them.
@NullMarked
package org.comptoir.pos.catalogue.category;

import org.jspecify.annotations.NullMarked;
