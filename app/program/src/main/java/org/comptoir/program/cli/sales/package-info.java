/// Commands about sales. They sell, list, show, and play a busy shop.
@NullMarked
package org.comptoir.program.cli.sales;

import org.jspecify.annotations.NullMarked;
