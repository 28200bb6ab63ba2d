/// What the journal signs of a sale: the facts in each version of the text, written and read again, so that what stands
/// in the tables can be held against what was signed.
@NullMarked
package org.comptoir.pos.sales.signed;

import org.jspecify.annotations.NullMarked;
