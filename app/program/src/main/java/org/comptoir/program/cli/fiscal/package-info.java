/// The commands of the fiscal recorder.
@NullMarked
package org.comptoir.program.cli.fiscal;

import org.jspecify.annotations.NullMarked;
