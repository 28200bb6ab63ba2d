/// Commands about sales. They sell, list, show, and play a busy shop.
@NullMarked
package org.comptoir.app.cli.selling;

import org.jspecify.annotations.NullMarked;
