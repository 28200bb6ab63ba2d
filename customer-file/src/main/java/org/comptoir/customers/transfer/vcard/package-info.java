/// Reads vCards of versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), with the deviations of real programs, and
/// writes 3.0 and 4.0, both with ez-vcard (decision 13). What no field of a customer can hold is stored and written
/// back.
@NullMarked
package org.comptoir.customers.transfer.vcard;

import org.jspecify.annotations.NullMarked;
