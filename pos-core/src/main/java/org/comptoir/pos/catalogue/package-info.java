/// The articles the shop sells, with their barcodes, prices and categories, found by scan, by word and as
/// favourites. Suppliers and stock refer to articles by the ids defined here.
@NullMarked
package org.comptoir.pos.catalogue;

import org.jspecify.annotations.NullMarked;
