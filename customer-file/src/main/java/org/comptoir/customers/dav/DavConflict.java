package org.comptoir.customers.dav;

import java.util.List;
import org.comptoir.customers.dav.link.DavKind;

/// Something that was changed in the same place here and on the server.
///
/// @param key the customer's id or the appointment's UID
/// @param name of the customer or the appointment, as it is here
/// @param fields in dispute; none if somebody made both the same since: then it settles itself
public record DavConflict(long id, DavKind kind, String key, String name, List<Field> fields) {

    public DavConflict {
        fields = List.copyOf(fields);
    }

    /// @param key its name
    /// @param ours in words; empty for nothing
    /// @param theirs as the server has it
    public record Field(String key, String ours, String theirs) {}
}
