/// How to contact a person or a company: names, postal and e-mail addresses, telephone numbers. Used by suppliers
/// and customers.
@NullMarked
package org.comptoir.pos.contact;

import org.jspecify.annotations.NullMarked;
