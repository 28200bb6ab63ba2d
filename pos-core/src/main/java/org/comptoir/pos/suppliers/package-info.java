/// The firms the shop buys from, and how to reach them. An article names its supplier by id; what it costs there is
/// kept with the article.
@NullMarked
package org.comptoir.pos.suppliers;

import org.jspecify.annotations.NullMarked;
