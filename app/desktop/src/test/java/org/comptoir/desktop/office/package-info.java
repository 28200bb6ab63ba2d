/// A real shop on a real database for the tests of the screens.
@NullMarked
package org.comptoir.desktop.office;

import org.jspecify.annotations.NullMarked;
