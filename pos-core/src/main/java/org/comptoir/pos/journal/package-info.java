/// The fiscal journal: append-only chains of entries, numbered without gaps, each signed together with the one before
/// it. What was recorded cannot be changed, removed or added to without the verification showing it.
@NullMarked
package org.comptoir.pos.journal;

import org.jspecify.annotations.NullMarked;
