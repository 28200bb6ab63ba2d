/// Secrets that people type, made slow to guess.
@NullMarked
package org.comptoir.pos.secret;

import org.jspecify.annotations.NullMarked;
