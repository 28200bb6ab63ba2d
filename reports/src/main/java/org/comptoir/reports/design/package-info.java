/// Designs of the shop's own for its papers: templates that were changed in Jaspersoft Studio. Only what a design needs
/// is accepted, so that there is nothing in it that could do anything but be printed.
@NullMarked
package org.comptoir.reports.design;

import org.jspecify.annotations.NullMarked;
