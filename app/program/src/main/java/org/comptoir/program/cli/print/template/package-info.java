/// Designs of the shop's own for its papers, from and for Jaspersoft Studio.
@NullMarked
package org.comptoir.program.cli.print.template;

import org.jspecify.annotations.NullMarked;
