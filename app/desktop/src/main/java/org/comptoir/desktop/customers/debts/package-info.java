/// What customers owe, by age, and the letters about it.
@NullMarked
package org.comptoir.desktop.customers.debts;

import org.jspecify.annotations.NullMarked;
