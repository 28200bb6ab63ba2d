/// The list of finished sales: read by pages, narrowed by a search and by filters, added up by day.
@NullMarked
package org.comptoir.pos.sales.listing;

import org.jspecify.annotations.NullMarked;
