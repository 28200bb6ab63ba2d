/// What the owner decides once for the whole shop: its name and address, language, VAT rates, logo and receipt texts;
/// and the founding of the shop itself.
@NullMarked
package org.comptoir.pos.settings;

import org.jspecify.annotations.NullMarked;
