/// The shop's settings, each part on a card of its own that one finds by typing. What a person may not change is not
/// shown to that person.
@NullMarked
package org.comptoir.desktop.settings;

import org.jspecify.annotations.NullMarked;
