/// The shop's promotions: the list, and the form with its sentence and its example.
@NullMarked
package org.comptoir.desktop.promotions;

import org.jspecify.annotations.NullMarked;
