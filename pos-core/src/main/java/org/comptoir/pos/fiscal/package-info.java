/// What the law asks of a fiscal recorder, such as the Italian Registratore Telematico: which documents it makes of
/// each sale, and what it answered. How a recorder is spoken to is none of this package's business.
@NullMarked
package org.comptoir.pos.fiscal;

import org.jspecify.annotations.NullMarked;
