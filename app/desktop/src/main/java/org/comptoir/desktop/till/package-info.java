/// The sale screen. It has three packages below it, each of which calls only the later ones: the catalogue finds
/// articles, the payment takes the money, the ticket is shared by both. The stage of the ticket is one value of its
/// model, which the others observe.
@NullMarked
package org.comptoir.desktop.till;

import org.jspecify.annotations.NullMarked;
