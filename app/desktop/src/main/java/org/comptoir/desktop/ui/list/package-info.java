/// Rows and tables in the standard style. Heights are fixed so that lists of any length scroll smoothly.
@NullMarked
package org.comptoir.desktop.ui.list;

import org.jspecify.annotations.NullMarked;
