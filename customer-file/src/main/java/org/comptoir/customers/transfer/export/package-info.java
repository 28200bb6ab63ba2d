/// Exporting customers to other programs, as tables and as vCards, including the extra properties stored by earlier
/// imports.
@NullMarked
package org.comptoir.customers.transfer.export;

import org.jspecify.annotations.NullMarked;
