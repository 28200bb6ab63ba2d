/// The first start: a few steps that found the shop. Only the shop's name, the owner's and a PIN are asked for; all the
/// rest can be said later in the settings.
@NullMarked
package org.comptoir.desktop.start.firstrun;

import org.jspecify.annotations.NullMarked;
