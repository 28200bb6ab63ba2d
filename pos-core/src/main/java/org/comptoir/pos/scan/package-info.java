/// Scanner input: distinguishing it from typing, correcting it, and classifying it. Pure functions over text and
/// times; looking up articles or vouchers happens elsewhere.
@NullMarked
package org.comptoir.pos.scan;

import org.jspecify.annotations.NullMarked;
