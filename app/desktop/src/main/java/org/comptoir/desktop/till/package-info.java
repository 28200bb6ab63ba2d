/// The sale screen. It has three rooms below it, and each calls only those after it: the catalogue finds what is sold,
/// the payment takes the money, the ticket is what both work on. How far the ticket has come is one value of its model,
/// which the others follow.
@NullMarked
package org.comptoir.desktop.till;

import org.jspecify.annotations.NullMarked;
