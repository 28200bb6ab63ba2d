/// The letters that the shop keeps to write them again. One name, one letter, whatever the accents and capitals.
@NullMarked
package org.comptoir.customers.mailing.template;

import org.jspecify.annotations.NullMarked;
