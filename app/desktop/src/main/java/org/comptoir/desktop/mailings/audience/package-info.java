/// The audience of a mailing: conditions as a sentence, the current number of recipients, and who is excluded and
/// why.
@NullMarked
package org.comptoir.desktop.mailings.audience;

import org.jspecify.annotations.NullMarked;
