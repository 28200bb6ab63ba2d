package org.comptoir.shop.dav.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// An answer about several resources (RFC 4918, section 13).
///
/// @param syncToken empty if there is none
record MultiStatus(List<DavEntry> entries, String syncToken) {

    private static final int OK = 200;
    private static final Pattern CODE = Pattern.compile("HTTP/[0-9.]+ +([0-9]{3})");

    MultiStatus {
        entries = List.copyOf(entries);
    }

    static MultiStatus read(byte[] body) throws DavFailure {
        var root = DavXml.read(body);
        if (!"multistatus".equals(root.getLocalName())) {
            throw new DavFailure(DavProblem.NOT_UNDERSTOOD);
        }
        var entries = new ArrayList<DavEntry>();
        for (var response : DavXml.children(root, DavXml.DAV, "response")) {
            entries.add(entry(response));
        }
        return new MultiStatus(entries, DavXml.text(root, DavXml.DAV, "sync-token"));
    }

    private static DavEntry entry(Element response) {
        var path = DavPath.of(DavXml.text(response, DavXml.DAV, "href"));
        for (var part : DavXml.children(response, DavXml.DAV, "propstat")) {
            if (code(part) == OK) {
                return new DavEntry(
                        path, OK, DavXml.child(part, DavXml.DAV, "prop").orElse(null));
            }
        }
        return new DavEntry(path, code(response), null);
    }

    private static int code(Element element) {
        var code = CODE.matcher(DavXml.text(element, DavXml.DAV, "status"));
        return code.find() ? Integer.parseInt(code.group(1)) : OK;
    }
}
