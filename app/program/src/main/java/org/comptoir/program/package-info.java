/// The program: where it starts, and the one place where its services are put together. Everything else in this module
/// is a screen, a device or a command.
@NullMarked
package org.comptoir.program;

import org.jspecify.annotations.NullMarked;
