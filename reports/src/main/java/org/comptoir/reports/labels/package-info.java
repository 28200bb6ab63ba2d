/// Label sheets: the common formats, the position of each label, starting at any label, a printer offset, and the
/// test sheet.
@NullMarked
package org.comptoir.reports.labels;

import org.jspecify.annotations.NullMarked;
