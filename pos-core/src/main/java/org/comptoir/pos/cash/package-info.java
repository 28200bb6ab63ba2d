/// Cash that is put into a drawer or taken out of it and is no sale: the change for the day, the float that is found in
/// the morning, what goes to the bank, small expenses. Each has a number without gaps in a chain of the journal of its
/// own, which is the only place that keeps it: there is no table that could say something else.
@NullMarked
package org.comptoir.pos.cash;

import org.jspecify.annotations.NullMarked;
