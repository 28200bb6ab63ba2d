/// Messages to the user: one kind of message and one way to post it. The screen decides where it appears: among the
/// bars of its page, or above all screens.
@NullMarked
package org.comptoir.desktop.messages;

import org.jspecify.annotations.NullMarked;
