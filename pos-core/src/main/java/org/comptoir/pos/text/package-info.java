/// What people read: the texts of each feature in English, French and Italian, and how each language writes amounts,
/// quantities and dates.
@NullMarked
package org.comptoir.pos.text;

import org.jspecify.annotations.NullMarked;
