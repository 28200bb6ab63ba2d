/// The commands about files kept with customers.
@NullMarked
package org.comptoir.program.cli.documents;

import org.jspecify.annotations.NullMarked;
