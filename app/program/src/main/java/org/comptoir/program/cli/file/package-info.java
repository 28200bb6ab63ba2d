/// The input and output files of commands, and messages for their errors. Output files are either complete or
/// absent.
@NullMarked
package org.comptoir.program.cli.file;

import org.jspecify.annotations.NullMarked;
