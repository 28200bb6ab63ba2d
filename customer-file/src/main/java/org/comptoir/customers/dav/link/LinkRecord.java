package org.comptoir.customers.dav.link;

import org.comptoir.customers.dav.merge.FieldPrints;

/// All that is kept of something on a server.
///
/// @param id 0 for one that is not kept yet
/// @param etag empty until the server confirmed what it has
/// @param localKey the customer's id or the appointment's UID; empty for what is on the server alone
/// @param localVersion as it was looked at last; [#NEVER] if it was never sent
/// @param ours the fields as both sides agreed on last
/// @param theirs the text that the server has
/// @param agreed in a conflict the text that both agreed on last; else empty
/// @param problem why it is unreadable; else empty
public record LinkRecord(
        long id,
        DavKind kind,
        String href,
        String uid,
        String etag,
        LinkState state,
        String localKey,
        long localVersion,
        FieldPrints ours,
        String theirs,
        String agreed,
        String problem) {

    public static final long NEVER = -1;

    /// Of the path of a resource and of what names its state.
    public static final int MAX_HREF = 1000;

    public static final int MAX_ETAG = 255;

    public static LinkRecord found(DavKind kind, String href, String uid, String etag, String text) {
        return new LinkRecord(0, kind, href, uid, etag, LinkState.OUTSIDE, "", NEVER, FieldPrints.NONE, text, "", "");
    }

    /// One of ours that is going to be sent for the first time.
    public static LinkRecord toSend(DavKind kind, String uid, String localKey) {
        return new LinkRecord(0, kind, "", uid, "", LinkState.LINKED, localKey, NEVER, FieldPrints.NONE, "", "", "");
    }

    public LinkRecord at(String otherHref, String otherEtag) {
        return new LinkRecord(
                id, kind, otherHref, uid, otherEtag, state, localKey, localVersion, ours, theirs, agreed, problem);
    }

    public LinkRecord of(String key) {
        return new LinkRecord(id, kind, href, uid, etag, state, key, localVersion, ours, theirs, agreed, problem);
    }

    /// Both sides have this now.
    public LinkRecord agreedOn(String text, FieldPrints prints, long version) {
        return new LinkRecord(id, kind, href, uid, etag, LinkState.LINKED, localKey, version, prints, text, "", "");
    }

    /// Both sides changed the same since `before`.
    public LinkRecord disputed(String text, String before) {
        return new LinkRecord(
                id, kind, href, uid, etag, LinkState.CONFLICT, localKey, localVersion, ours, text, before, "");
    }

    public LinkRecord in(LinkState other, String otherProblem) {
        return new LinkRecord(
                id, kind, href, uid, etag, other, localKey, localVersion, ours, theirs, agreed, otherProblem);
    }

    public LinkRecord seenAt(long version) {
        return new LinkRecord(id, kind, href, uid, etag, state, localKey, version, ours, theirs, agreed, problem);
    }

    /// The text that both sides agreed on last.
    public String base() {
        return state == LinkState.CONFLICT ? agreed : theirs;
    }
}
