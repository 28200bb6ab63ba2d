/// Who gets a mailing: a sentence of conditions, how many that are at the moment, and who is left out and why.
@NullMarked
package org.comptoir.app.mailings.who;

import org.jspecify.annotations.NullMarked;
