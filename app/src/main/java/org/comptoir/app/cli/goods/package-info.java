/// Commands about articles. They bring them in, take them out and show them.
@NullMarked
package org.comptoir.app.cli.goods;

import org.jspecify.annotations.NullMarked;
