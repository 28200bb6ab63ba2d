/// What is paid with, and how tenders cover a total. Change comes from cash alone.
@NullMarked
package org.comptoir.pos.sales.tender;

import org.jspecify.annotations.NullMarked;
