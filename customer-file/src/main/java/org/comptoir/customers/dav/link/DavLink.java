package org.comptoir.customers.dav.link;

/// What is known of something on a server, without its contents.
///
/// @param href its path on the server; where it is going to be, if it was never confirmed
/// @param etag empty until the server confirmed it
/// @param localKey empty for what is on the server alone
public record DavLink(
        long id, String href, String uid, String etag, LinkState state, String localKey, long localVersion) {

    public boolean isConfirmed() {
        return !etag.isEmpty();
    }
}
