/// How to reach a person or a firm: names, postal and e-mail addresses, telephones. Suppliers and customers both use
/// them.
@NullMarked
package org.comptoir.pos.contact;

import org.jspecify.annotations.NullMarked;
