/// Compares the tables with what was signed: each package that writes rows provides its own [BooksCheck], and
/// [BooksAudit] runs them all.
@NullMarked
package org.comptoir.pos.audit;

import org.jspecify.annotations.NullMarked;
