/// Where a shop is stored, the folder that one program holds at a time, and why it cannot be opened. No connection
/// is made here.
@NullMarked
package org.comptoir.pos.database.location;

import org.jspecify.annotations.NullMarked;
