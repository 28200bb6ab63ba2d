/// Quotes on A4, and the labels of goods put aside.
@NullMarked
package org.comptoir.reports.order;

import org.jspecify.annotations.NullMarked;
