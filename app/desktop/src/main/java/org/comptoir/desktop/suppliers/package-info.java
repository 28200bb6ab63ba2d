/// Who the shop buys from: their records and what they deliver.
@NullMarked
package org.comptoir.desktop.suppliers;

import org.jspecify.annotations.NullMarked;
