/// The letter templates saved by the shop. Names are unique, ignoring accents and case.
@NullMarked
package org.comptoir.customers.mailing.template;

import org.jspecify.annotations.NullMarked;
