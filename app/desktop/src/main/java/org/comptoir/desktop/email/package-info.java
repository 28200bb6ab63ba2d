/// Receipts by e-mail in the window: asking where one goes, sending what waits, telling what became of it.
@NullMarked
package org.comptoir.desktop.email;

import org.jspecify.annotations.NullMarked;
