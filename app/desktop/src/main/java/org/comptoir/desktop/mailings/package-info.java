/// Mailings in four steps: audience, content, review, printing.
@NullMarked
package org.comptoir.desktop.mailings;

import org.jspecify.annotations.NullMarked;
