/// Commands about customers. They bring them in, take them out, find and show them.
@NullMarked
package org.comptoir.program.cli.customers;

import org.jspecify.annotations.NullMarked;
