/// Thousands of labels and letters, next to the PDF library writing the same pages by itself.
@NullMarked
package org.comptoir.program.bench.paper;

import org.jspecify.annotations.NullMarked;
