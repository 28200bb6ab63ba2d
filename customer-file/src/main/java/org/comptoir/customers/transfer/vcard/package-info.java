/// Reads vCards of versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), with what real programs make of them, and writes
/// 3.0 and 4.0, both with ez-vcard (decision 13). What has no place in a customer's details is kept and written back.
@NullMarked
package org.comptoir.customers.transfer.vcard;

import org.jspecify.annotations.NullMarked;
