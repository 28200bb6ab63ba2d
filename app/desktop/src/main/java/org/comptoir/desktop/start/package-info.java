/// What is seen before there is a shop to show: that it opens, or why it cannot and what helps. Knows no screen of the
/// shop itself.
@NullMarked
package org.comptoir.desktop.start;

import org.jspecify.annotations.NullMarked;
