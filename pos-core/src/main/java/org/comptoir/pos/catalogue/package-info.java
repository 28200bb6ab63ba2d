/// What the shop sells: articles with their barcodes, prices and categories, found by scan, by word and by favourite.
/// Suppliers and stock know articles by the identities defined here.
@NullMarked
package org.comptoir.pos.catalogue;

import org.jspecify.annotations.NullMarked;
