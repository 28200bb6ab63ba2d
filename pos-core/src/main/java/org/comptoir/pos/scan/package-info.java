/// What a scanner sends: telling its keystrokes from a person's, repairing them, and reading what they say. Pure
/// functions over text and times; what an article or a voucher is, others know.
@NullMarked
package org.comptoir.pos.scan;

import org.jspecify.annotations.NullMarked;
