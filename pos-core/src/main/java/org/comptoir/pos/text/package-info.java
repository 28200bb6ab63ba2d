/// Texts for people: the texts of each feature in English, French and Italian, and each language's formats for
/// amounts, quantities and dates.
@NullMarked
package org.comptoir.pos.text;

import org.jspecify.annotations.NullMarked;
