/// Sheets of labels: the usual formats, where each label lies, a start at any label, a nudge for the printer, and the
/// test sheet.
@NullMarked
package org.comptoir.reports.labels;

import org.jspecify.annotations.NullMarked;
