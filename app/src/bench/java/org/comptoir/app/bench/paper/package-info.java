/// Labels and letters by the thousand, beside the PDF library writing the same pages by itself.
@NullMarked
package org.comptoir.app.bench.paper;

import org.jspecify.annotations.NullMarked;
