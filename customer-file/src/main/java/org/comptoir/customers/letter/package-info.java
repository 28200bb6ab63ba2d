/// Composing one letter: the shop's text with merge fields, the salutation, the address block. Pure functions, so
/// the preview equals the print.
@NullMarked
package org.comptoir.customers.letter;

import org.jspecify.annotations.NullMarked;
