/// The shop's settings, each section on a card of its own that is found by typing. Sections a person may not change
/// are hidden.
@NullMarked
package org.comptoir.desktop.settings;

import org.jspecify.annotations.NullMarked;
