/// The import sources, customers and articles, and their previews. Both provide the same interface to the pages.
@NullMarked
package org.comptoir.desktop.importing.source;

import org.jspecify.annotations.NullMarked;
