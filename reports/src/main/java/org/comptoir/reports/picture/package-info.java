/// The program's own drawings of articles, for paper and for the screen.
@NullMarked
package org.comptoir.reports.picture;

import org.jspecify.annotations.NullMarked;
