/// The sales screen: finished sales by day, one search for all of them, and what can still be done with one.
@NullMarked
package org.comptoir.desktop.sales;

import org.jspecify.annotations.NullMarked;
