/// What every command works with: the open shop, both streams, the language, JSON. Refusals become sentences and exit
/// codes here.
@NullMarked
package org.comptoir.program.cli.runtime;

import org.jspecify.annotations.NullMarked;
