/// Commands about articles: import, export, show.
@NullMarked
package org.comptoir.program.cli.articles;

import org.jspecify.annotations.NullMarked;
