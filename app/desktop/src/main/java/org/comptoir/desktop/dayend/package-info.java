/// The end of the day: the drawer is counted blind, compared and closed with a Z. Everything that cannot be undone is
/// asked twice.
@NullMarked
package org.comptoir.desktop.dayend;

import org.jspecify.annotations.NullMarked;
