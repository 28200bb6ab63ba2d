/// Commands about promotions: list, import, export.
@NullMarked
package org.comptoir.program.cli.promotions;

import org.jspecify.annotations.NullMarked;
