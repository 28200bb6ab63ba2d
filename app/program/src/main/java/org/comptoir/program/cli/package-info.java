/// The command line: the same services without a window. Each command is a small class in a package for its
/// subject.
@NullMarked
package org.comptoir.program.cli;

import org.jspecify.annotations.NullMarked;
