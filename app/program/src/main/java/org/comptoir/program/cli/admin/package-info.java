/// Commands about the shop itself: they create it, verify its journal, and keep it safe.
@NullMarked
package org.comptoir.program.cli.admin;

import org.jspecify.annotations.NullMarked;
