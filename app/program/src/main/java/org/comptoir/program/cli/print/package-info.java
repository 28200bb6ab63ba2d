/// Commands that print, each to one PDF.
@NullMarked
package org.comptoir.program.cli.print;

import org.jspecify.annotations.NullMarked;
