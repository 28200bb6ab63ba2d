/// Commands about loyalty.
@NullMarked
package org.comptoir.program.cli.loyalty;

import org.jspecify.annotations.NullMarked;
