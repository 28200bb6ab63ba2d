/// One letter: the shop's own text with merge fields, how a customer is greeted, how an address is written. Pure:
/// what is previewed is what is printed.
@NullMarked
package org.comptoir.customers.letter;

import org.jspecify.annotations.NullMarked;
