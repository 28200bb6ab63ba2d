/// Importing articles from a spreadsheet and exporting them to one. A dry run first reports what an import would
/// do; the import is then all or nothing.
@NullMarked
package org.comptoir.pos.catalogue.transfer;

import org.jspecify.annotations.NullMarked;
