/// What every screen is given: the open shop, who works at it, background work, and the shell's messages. Most screens
/// are one view of one model.
@NullMarked
package org.comptoir.desktop.shell.desk;

import org.jspecify.annotations.NullMarked;
