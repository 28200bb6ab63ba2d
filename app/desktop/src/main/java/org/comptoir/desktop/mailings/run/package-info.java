/// Producing the documents of a mailing: a sample to check, the whole mailing in batches that can be stopped and
/// resumed, and past mailings with their response.
@NullMarked
package org.comptoir.desktop.mailings.run;

import org.jspecify.annotations.NullMarked;
