/// Which column of a table is what: the headings of the programs people come from, in the languages they speak, and our
/// own. What was recognised is a proposal that people may change before anything is imported.
@NullMarked
package org.comptoir.customers.transfer.table;

import org.jspecify.annotations.NullMarked;
