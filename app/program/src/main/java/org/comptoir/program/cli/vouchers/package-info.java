/// Commands on single vouchers and their ledger.
@NullMarked
package org.comptoir.program.cli.vouchers;

import org.jspecify.annotations.NullMarked;
