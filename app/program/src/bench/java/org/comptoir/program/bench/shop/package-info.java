/// The shops used for measuring, filled by raw JDBC with invented people and articles, and the rows written by the
/// baselines.
@NullMarked
package org.comptoir.program.bench.shop;

import org.jspecify.annotations.NullMarked;
