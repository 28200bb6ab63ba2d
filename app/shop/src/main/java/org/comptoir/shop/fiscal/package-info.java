/// Has the fiscal recorder of this machine make the documents of the sales, and asks it for those of which no answer
/// came.
@NullMarked
package org.comptoir.shop.fiscal;

import org.jspecify.annotations.NullMarked;
