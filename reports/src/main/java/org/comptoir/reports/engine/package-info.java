/// What all papers lean on: compiled templates filled from records, the PDF they become, barcodes as vectors, and the
/// bundled fonts. The only package that knows JasperReports and the PDF library.
@NullMarked
package org.comptoir.reports.engine;

import org.jspecify.annotations.NullMarked;
