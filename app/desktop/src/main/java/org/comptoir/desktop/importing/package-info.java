/// Importing customers and articles from files: choose a file, correct its columns, preview without writing, then
/// import all or nothing. Both use the same pages.
@NullMarked
package org.comptoir.desktop.importing;

import org.jspecify.annotations.NullMarked;
