/// Articles in from a spreadsheet and out to one. A rehearsal says first what an import would do; then it is done in
/// one go or not at all.
@NullMarked
package org.comptoir.pos.catalogue.transfer;

import org.jspecify.annotations.NullMarked;
