/// Commands about customers: import, export, find, show.
@NullMarked
package org.comptoir.program.cli.customers;

import org.jspecify.annotations.NullMarked;
