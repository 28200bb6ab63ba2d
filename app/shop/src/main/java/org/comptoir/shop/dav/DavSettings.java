package org.comptoir.shop.dav;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.dav.DavDirection;
import org.comptoir.customers.dav.OnDeletion;
import org.comptoir.customers.dav.SharingScope;
import org.comptoir.customers.dav.merge.CardField;

/// The server with which the shop shares customers and appointments. The password is none of it: see [DavPassword].
///
/// @param address as typed; empty if nothing is shared
/// @param book the address of the address book; empty for none
/// @param calendar the address of the calendar; empty for none
/// @param fields of customers that may leave the shop beside the usual ones
public record DavSettings(
        String address,
        String user,
        String book,
        String calendar,
        DavDirection direction,
        OnDeletion onDeletion,
        SharingScope scope,
        List<DetailField> fields) {

    /// What holds when nobody chose: nothing is shared.
    public static final DavSettings NONE = new DavSettings(
            "", "", "", "", DavDirection.BOTH, OnDeletion.RETURN, new SharingScope.Everybody(), List.of());

    private static final String ADDRESS = "dav.address";
    private static final String USER = "dav.user";
    private static final String BOOK = "dav.book";
    private static final String CALENDAR = "dav.calendar";
    private static final String DIRECTION = "dav.direction";
    private static final String DELETION = "dav.deletion";
    private static final String SCOPE = "dav.scope";
    private static final String FIELDS = "dav.fields";

    public DavSettings {
        fields = fields.stream()
                .filter(CardField.CHOSEN::contains)
                .distinct()
                .sorted()
                .toList();
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static DavSettings of(Function<String, Optional<String>> notes) {
        return new DavSettings(
                notes.apply(ADDRESS).orElse(""),
                notes.apply(USER).orElse(""),
                notes.apply(BOOK).orElse(""),
                notes.apply(CALENDAR).orElse(""),
                one(DavDirection.values(), notes.apply(DIRECTION).orElse("")).orElse(NONE.direction),
                one(OnDeletion.values(), notes.apply(DELETION).orElse("")).orElse(NONE.onDeletion),
                SharingScope.read(notes.apply(SCOPE).orElse("")),
                Arrays.stream(notes.apply(FIELDS).orElse("").split(","))
                        .flatMap(name -> one(DetailField.values(), name).stream())
                        .toList());
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /// As kept, by the names of the shop settings.
    public Map<String, String> notes() {
        var notes = new LinkedHashMap<String, String>();
        notes.put(ADDRESS, address);
        notes.put(USER, user);
        notes.put(BOOK, book);
        notes.put(CALENDAR, calendar);
        notes.put(DIRECTION, direction.name());
        notes.put(DELETION, onDeletion.name());
        notes.put(SCOPE, scope.text());
        notes.put(FIELDS, fields.stream().map(DetailField::name).collect(Collectors.joining(",")));
        return notes;
    }

    /// All fields of customers that leave the shop.
    List<DetailField> shared() {
        return Stream.concat(CardField.USUAL.stream(), fields.stream()).toList();
    }

    public boolean isComplete() {
        return !address.isEmpty() && !(book.isEmpty() && calendar.isEmpty());
    }
}
