/// Commands about the shop itself. They found it, close its day, prove its journal, and keep it safe.
@NullMarked
package org.comptoir.program.cli.admin;

import org.jspecify.annotations.NullMarked;
