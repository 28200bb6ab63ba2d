/// Rows and tables in the one look. Heights are fixed so that lists of any length scroll without a stutter.
@NullMarked
package org.comptoir.desktop.ui.list;

import org.jspecify.annotations.NullMarked;
