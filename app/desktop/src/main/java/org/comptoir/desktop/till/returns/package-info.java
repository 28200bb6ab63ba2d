/// Taking goods back at the till: finding the receipt, and choosing what is returned.
@NullMarked
package org.comptoir.desktop.till.returns;

import org.jspecify.annotations.NullMarked;
