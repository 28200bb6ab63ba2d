/// Who gets a mailing: a sentence of conditions, how many that are at the moment, and who is left out and why.
@NullMarked
package org.comptoir.desktop.mailings.audience;

import org.jspecify.annotations.NullMarked;
