/// The sale screen. It has packages below it, none of which knows this one: the catalogue finds articles, the
/// payment takes the money, parking puts a ticket aside, purchases tell what a customer bought before; the ticket is
/// shared
/// by all. The stage of the ticket is one value of its
/// model, which the others observe.
@NullMarked
package org.comptoir.desktop.till;

import org.jspecify.annotations.NullMarked;
