/// Shared by all commands: the open shop, both output streams, the language, JSON. Refusals become messages and
/// exit codes here.
@NullMarked
package org.comptoir.program.cli.runtime;

import org.jspecify.annotations.NullMarked;
