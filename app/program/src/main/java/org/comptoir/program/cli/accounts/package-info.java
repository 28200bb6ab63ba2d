/// Commands about what customers owe.
@NullMarked
package org.comptoir.program.cli.accounts;

import org.jspecify.annotations.NullMarked;
