/// Signing in for commands, and the tokens of scripts.
@NullMarked
package org.comptoir.program.cli.signin;

import org.jspecify.annotations.NullMarked;
