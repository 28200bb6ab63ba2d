/// Which customers turned out to be others, so that whatever names a customer is read as that of the one they are now.
@NullMarked
package org.comptoir.pos.contact.merged;

import org.jspecify.annotations.NullMarked;
