/// An article as read and as written, with the reasons why it cannot be saved. Ids have their own types.
@NullMarked
package org.comptoir.pos.catalogue.article;

import org.jspecify.annotations.NullMarked;
