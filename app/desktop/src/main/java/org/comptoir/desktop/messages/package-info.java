/// What is said to whoever is at the screen: one kind of message and one way to post it. Where it stands is the
/// screen's choice: among the bars of its own page, or above all screens.
@NullMarked
package org.comptoir.desktop.messages;

import org.jspecify.annotations.NullMarked;
