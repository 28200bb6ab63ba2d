/// The ticket as it is being made: goods come on it, its lines change, a customer is named. What a line must be asked
/// is asked beside it.
@NullMarked
package org.comptoir.desktop.till.lines;

import org.jspecify.annotations.NullMarked;
