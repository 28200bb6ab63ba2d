/// Contacts in other formats, turned into cards: jCard, xCard, LDIF, and archives of any of them.
@NullMarked
package org.comptoir.customers.transfer.vcard.formats;

import org.jspecify.annotations.NullMarked;
