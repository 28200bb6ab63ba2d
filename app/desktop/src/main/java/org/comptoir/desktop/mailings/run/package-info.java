/// Making the papers of a mailing: a sample to check, the whole run in lots that can be stopped and resumed, and the
/// mailings of the past with what came back.
@NullMarked
package org.comptoir.desktop.mailings.run;

import org.jspecify.annotations.NullMarked;
