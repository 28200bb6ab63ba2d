/// Working off a mailing, for screens and commands alike: its documents, in batches, to a printer or into one file.
@NullMarked
package org.comptoir.shop.mailing;

import org.jspecify.annotations.NullMarked;
