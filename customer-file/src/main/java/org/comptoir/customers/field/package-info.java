/// The fields that the shop itself keeps of its customers: how they are defined, read from what people type and
/// written for them. The values are parts of the customers.
@NullMarked
package org.comptoir.customers.field;

import org.jspecify.annotations.NullMarked;
