/// Lists on A4 as they are seen on the screen, upright or across as their columns need, and the loyalty list among
/// them.
@NullMarked
package org.comptoir.reports.lists;

import org.jspecify.annotations.NullMarked;
