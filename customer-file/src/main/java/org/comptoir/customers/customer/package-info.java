/// The people and companies of the customer file, each with its number, and the one service that creates and
/// changes them. Every change that search must know about is written to the change feed in the same transaction.
@NullMarked
package org.comptoir.customers.customer;

import org.jspecify.annotations.NullMarked;
