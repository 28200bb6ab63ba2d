/// Commands that print. Each writes one PDF.
@NullMarked
package org.comptoir.program.cli.print;

import org.jspecify.annotations.NullMarked;
