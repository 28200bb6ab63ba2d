/// Who works in the shop, what each may do, and signing in by PIN. Services take a [SignedInStaff] and check it
/// themselves; no screen is trusted to have done so.
@NullMarked
package org.comptoir.pos.staff;

import org.jspecify.annotations.NullMarked;
