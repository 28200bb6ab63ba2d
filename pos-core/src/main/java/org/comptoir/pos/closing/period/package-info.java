/// Month and year closings of a till: the sums of its day closings, signed in the same chain. They are made by
/// themselves once a month is over.
@NullMarked
package org.comptoir.pos.closing.period;

import org.jspecify.annotations.NullMarked;
