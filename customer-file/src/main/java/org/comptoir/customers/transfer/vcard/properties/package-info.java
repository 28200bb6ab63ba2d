/// The properties of a card that need more than their text, each read and written in one place: postal addresses,
/// labels, pictures, and what is kept as it came. So what is read is what is written back.
@NullMarked
package org.comptoir.customers.transfer.vcard.properties;

import org.jspecify.annotations.NullMarked;
