/// Lists on A4 as shown on the screen, portrait or landscape depending on their columns, and the loyalty list.
@NullMarked
package org.comptoir.reports.lists;

import org.jspecify.annotations.NullMarked;
