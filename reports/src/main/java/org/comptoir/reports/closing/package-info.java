/// The printed day closing: Z report and X reading, on receipt paper and on A4.
@NullMarked
package org.comptoir.reports.closing;

import org.jspecify.annotations.NullMarked;
