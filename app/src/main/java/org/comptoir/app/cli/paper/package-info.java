/// Commands that print. Each writes one PDF.
@NullMarked
package org.comptoir.app.cli.paper;

import org.jspecify.annotations.NullMarked;
