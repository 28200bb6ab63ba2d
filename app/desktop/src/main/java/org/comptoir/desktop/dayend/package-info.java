/// Closing the day: the drawer is counted blind, compared, and closed with a Z report. Irreversible steps are
/// confirmed twice.
@NullMarked
package org.comptoir.desktop.dayend;

import org.jspecify.annotations.NullMarked;
