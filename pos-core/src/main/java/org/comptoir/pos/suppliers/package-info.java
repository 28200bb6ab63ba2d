/// The companies the shop buys from, and how to reach them. An article refers to its supplier by id; its cost is
/// stored with the article.
@NullMarked
package org.comptoir.pos.suppliers;

import org.jspecify.annotations.NullMarked;
