/// Customers' loyalty cards, ten to an A4 sheet in the size of a bank card.
@NullMarked
package org.comptoir.reports.cards;

import org.jspecify.annotations.NullMarked;
