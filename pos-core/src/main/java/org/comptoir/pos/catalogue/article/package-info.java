/// An article as it is read and as it is written, with what keeps it from being saved. Its ids are types of their own.
@NullMarked
package org.comptoir.pos.catalogue.article;

import org.jspecify.annotations.NullMarked;
