package org.comptoir.shop.dav.http;

import java.net.URI;

/// What a server answered.
///
/// @param at where, after it sent us on
/// @param etag empty if there is none
record DavReply(int status, URI at, String etag, byte[] body) {

    private static final int MANY = 207;

    boolean isDone() {
        return status >= 200 && status < 300;
    }

    MultiStatus many() throws DavFailure {
        if (status != MANY) {
            throw new DavFailure(DavProblem.NOT_UNDERSTOOD);
        }
        return MultiStatus.read(body);
    }
}
