/// The meaning of table columns: the headings of other programs, in the languages of their users, and our own. The
/// result is a proposal that can be changed before anything is imported.
@NullMarked
package org.comptoir.customers.transfer.table;

import org.jspecify.annotations.NullMarked;
