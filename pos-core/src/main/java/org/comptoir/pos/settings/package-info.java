/// Settings for the whole shop: its name and address, language, VAT rates, logo and receipt texts; and creating the
/// shop.
@NullMarked
package org.comptoir.pos.settings;

import org.jspecify.annotations.NullMarked;
