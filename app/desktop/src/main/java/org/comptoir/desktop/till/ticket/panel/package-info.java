/// The ticket on the screen: the customer strip, the lines, the totals. It shows its model and passes on what is
/// touched.
@NullMarked
package org.comptoir.desktop.till.ticket.panel;

import org.jspecify.annotations.NullMarked;
