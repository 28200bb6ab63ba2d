/// Text of all documents: the bundled fonts, what they can print, and where lines break.
@NullMarked
package org.comptoir.reports.engine.text;

import org.jspecify.annotations.NullMarked;
