/// Commands that share customers and appointments with a server.
@NullMarked
package org.comptoir.program.cli.dav;

import org.jspecify.annotations.NullMarked;
