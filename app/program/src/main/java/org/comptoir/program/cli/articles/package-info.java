/// Commands about articles. They bring them in, take them out and show them.
@NullMarked
package org.comptoir.program.cli.articles;

import org.jspecify.annotations.NullMarked;
