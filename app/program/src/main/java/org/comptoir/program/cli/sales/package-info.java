/// Commands about sales: sell, list, show, simulate a busy shop.
@NullMarked
package org.comptoir.program.cli.sales;

import org.jspecify.annotations.NullMarked;
