/// What customers owe the shop: bought on account within a limit of their own, and paid later at the till.
@NullMarked
package org.comptoir.customers.account;

import org.jspecify.annotations.NullMarked;
