/// What the sale screen shows and what can be asked of it. The screen knows no more of a sale than this.
@NullMarked
package org.comptoir.desktop.till.counter;

import org.jspecify.annotations.NullMarked;
