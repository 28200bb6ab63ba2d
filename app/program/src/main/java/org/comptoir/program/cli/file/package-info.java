/// The files that commands read and write, and what goes wrong with them in words. Nothing is written by halves.
@NullMarked
package org.comptoir.program.cli.file;

import org.jspecify.annotations.NullMarked;
