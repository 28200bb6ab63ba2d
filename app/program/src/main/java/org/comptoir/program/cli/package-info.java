/// The command line: the same services without a window. Each command is a small class in a package of its own subject.
@NullMarked
package org.comptoir.program.cli;

import org.jspecify.annotations.NullMarked;
