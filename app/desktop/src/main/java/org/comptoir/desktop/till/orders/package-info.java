/// Keeps the ticket as a quote, or puts its goods aside.
@NullMarked
package org.comptoir.desktop.till.orders;

import org.jspecify.annotations.NullMarked;
