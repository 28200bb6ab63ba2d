/// As much WebDAV as address books and calendars need (RFC 4918, 6578, 6352, 4791, 6764), on the JDK's own client.
@NullMarked
package org.comptoir.shop.dav.http;

import org.jspecify.annotations.NullMarked;
