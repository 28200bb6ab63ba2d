/// The basis of all documents: compiled templates filled from records, PDF output, barcodes as vectors, and the
/// bundled fonts. The only package that uses JasperReports and the PDF library.
@NullMarked
package org.comptoir.reports.engine;

import org.jspecify.annotations.NullMarked;
