/// A real shop on a real database for the tests of the office's screens.
@NullMarked
package org.comptoir.desktop.office;

import org.jspecify.annotations.NullMarked;
