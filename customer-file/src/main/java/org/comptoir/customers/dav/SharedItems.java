package org.comptoir.customers.dav;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.customers.dav.merge.ThreeWay;
import org.hibernate.StatelessSession;

/// What a shop shares of one kind. Keys are those of the shop. All but the reading of texts is within the caller's
/// transaction.
///
/// @param <T> a customer's details or a series of appointments
public sealed interface SharedItems<T> permits CardItems, AppointmentItems {

    /// What a server's text says.
    ///
    /// @param uid its identity in all programs; may be empty
    record Said<T>(String uid, T value) {}

    /// Ours as it is now.
    ///
    /// @param version changes with it
    /// @param isShared whether it belongs on the server
    record Own<T>(T value, long version, boolean isShared) {}

    DavKind kind();

    /// The media type of a text, and the end of its path.
    String mediaType();

    String extension();

    ThreeWay<T> merging();

    /// All that belong on the server, by their keys, with their versions; empty if what they are chosen by is gone.
    Optional<Map<String, Long>> shared();

    /// Empty if it cannot be read, or is more than one.
    Optional<Said<T>> read(String text);

    /// @param theirs what the server has of it; empty if nothing. What is not ours in it stays
    String write(String uid, T value, String theirs);

    /// Ours for update; empty if there is no such thing.
    Optional<Own<T>> own(StatelessSession session, String key);

    /// The identity of one that the server does not know yet.
    String newUid(StatelessSession session, String key);

    /// Which of ours it may be; several if it is unsure.
    List<String> find(StatelessSession session, Said<T> said);

    /// Whether one of ours is chosen to be shared.
    boolean isInScope(StatelessSession session, String key);

    /// Whether what is on the server alone becomes ours.
    boolean isAdopting();

    /// Makes it ours.
    ///
    /// @return its key; empty if it cannot be kept
    Optional<String> adopt(StatelessSession session, Said<T> said);

    /// Both sides' lists together, where they were never compared before.
    T united(T ours, T theirs);

    /// Fields of which [#united] has made one.
    List<String> unitedKeys();

    /// Replaces ours.
    ///
    /// @return false if it cannot be kept
    boolean change(StatelessSession session, String key, T before, T after);

    /// Puts ours away, because it was deleted on the server.
    void putAway(StatelessSession session, String key);

    /// How people name it.
    String name(T value);
}
