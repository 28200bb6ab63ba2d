/// What is to be sent by e-mail, kept until a mail server takes it.
@NullMarked
package org.comptoir.pos.outbox;

import org.jspecify.annotations.NullMarked;
