/// What every screen is given: the open shop, who works at it, background work, and the shell's messages.
@NullMarked
package org.comptoir.app.desk;

import org.jspecify.annotations.NullMarked;
