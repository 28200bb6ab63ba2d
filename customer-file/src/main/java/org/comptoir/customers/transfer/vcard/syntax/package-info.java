/// The cards of a file as lines: charsets, folding, encodings and parameters decoded, without interpreting the
/// content. A card that is cut short is still a card.
@NullMarked
package org.comptoir.customers.transfer.vcard.syntax;

import org.jspecify.annotations.NullMarked;
