/// The properties of a card that need more than their text, each read and written in one place: postal addresses,
/// labels, pictures, extra properties. This keeps reading and writing symmetrical.
@NullMarked
package org.comptoir.customers.transfer.vcard.properties;

import org.jspecify.annotations.NullMarked;
