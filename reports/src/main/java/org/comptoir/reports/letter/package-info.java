/// Letters on A4 with the address positioned for DL window envelopes in France and Italy, optionally with a voucher
/// to cut out.
@NullMarked
package org.comptoir.reports.letter;

import org.jspecify.annotations.NullMarked;
