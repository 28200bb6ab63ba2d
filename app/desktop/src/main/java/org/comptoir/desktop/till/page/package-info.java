/// The sale on the screen: the catalogue on the left, the ticket on the right. It shows its model and passes on what is
/// touched.
@NullMarked
package org.comptoir.desktop.till.page;

import org.jspecify.annotations.NullMarked;
