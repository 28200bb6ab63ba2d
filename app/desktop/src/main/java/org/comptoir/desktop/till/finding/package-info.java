/// One field and the scanner find goods, customers, vouchers and tickets. What was typed is looked up while typing goes
/// on.
@NullMarked
package org.comptoir.desktop.till.finding;

import org.jspecify.annotations.NullMarked;
