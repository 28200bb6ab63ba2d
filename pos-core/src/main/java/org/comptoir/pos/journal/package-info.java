/// The fiscal journal: append-only chains of entries, numbered without gaps, each signed together with the one
/// before it. Verification detects any change, removal or addition.
@NullMarked
package org.comptoir.pos.journal;

import org.jspecify.annotations.NullMarked;
