/// The staff of the shop, their permissions, and signing in by PIN. Services receive a [SignedInStaff] and check it
/// themselves; they never rely on a screen to have done so.
@NullMarked
package org.comptoir.pos.staff;

import org.jspecify.annotations.NullMarked;
