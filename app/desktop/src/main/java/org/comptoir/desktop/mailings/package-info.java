/// Mailings, in four steps: who gets it, what it says, the very pages to check, and the printing.
@NullMarked
package org.comptoir.desktop.mailings;

import org.jspecify.annotations.NullMarked;
