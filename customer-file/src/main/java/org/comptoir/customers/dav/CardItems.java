package org.comptoir.customers.dav;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.Customers;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.customer.history.CustomerEdits;
import org.comptoir.customers.customer.history.DetailField;
import org.comptoir.customers.customer.history.EditKind;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.customers.dav.merge.CardField;
import org.comptoir.customers.dav.merge.ThreeWay;
import org.comptoir.customers.segment.Segments;
import org.comptoir.customers.transfer.contact.ImportedContact;
import org.comptoir.customers.transfer.dryrun.FieldMerge;
import org.comptoir.customers.transfer.vcard.VCardFile;
import org.comptoir.customers.transfer.vcard.VCardRead;
import org.comptoir.customers.transfer.vcard.VCardVersion;
import org.comptoir.customers.transfer.vcard.VCardWriter;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.text.Language;
import org.hibernate.StatelessSession;

/// Customers as cards of an address book. What of a card is not shared, or has no place with us, is kept with its link
/// alone: it goes back with each change, and never becomes part of the customer's record.
public final class CardItems implements SharedItems<CustomerDetails> {

    private static final List<DetailField> LISTS =
            List.of(DetailField.PHONE, DetailField.EMAIL, DetailField.ADDRESS, DetailField.TAGS, DetailField.WEB_SITES);

    /// Nobody whom no card could name or reach, such as cards that were handed out without a name.
    private static final String ALL = """
            select c.id, c.version from customer c where c.archived = false
            and (c.given_name <> '' or c.family_name <> '' or c.company <> '' or c.phone <> '' or c.email <> '')
            """;

    private static final String TAGGED =
            ALL + " and exists (select 1 from customer_tag t where t.customer_id = c.id and t.folded = ?)";
    private static final Pattern UID = Pattern.compile("(?im)^(?:[A-Z0-9-]+\\.)?UID[;:].*(?:\\r?\\n[ \\t].*)*");
    private static final int STAFF_NAME = 80;

    private final Database database;
    private final Customers customers;
    private final Segments segments;
    private final Clock clock;
    private final CardRules rules;
    private final ThreeWay<CustomerDetails> merging;
    /// Whom the saved segment had when this was made.
    private final Set<String> segment;

    public CardItems(Database database, Customers customers, Segments segments, Clock clock, CardRules rules) {
        this.database = database;
        this.customers = customers;
        this.segments = segments;
        this.clock = clock;
        this.rules = rules;
        segment = rules.scope() instanceof SharingScope.OfSegment(var name)
                ? keys(segments.membersOf(name).orElse(List.of()))
                : Set.of();
        merging = new ThreeWay<>(rules.fields().stream().map(CardField::new).toList(), CardField.empty());
    }

    @Override
    public DavKind kind() {
        return DavKind.BOOK;
    }

    @Override
    public String mediaType() {
        return "text/vcard; charset=utf-8";
    }

    @Override
    public String extension() {
        return ".vcf";
    }

    @Override
    public ThreeWay<CustomerDetails> merging() {
        return merging;
    }

    @Override
    public Optional<Map<String, Long>> shared() {
        return switch (rules.scope()) {
            case SharingScope.Everybody all -> Optional.of(database.readBulk(session -> versions(session, ALL)));
            case SharingScope.Tagged(var tag) ->
                Optional.of(database.readBulk(session -> versions(session, TAGGED, Folding.of(tag))));
            case SharingScope.OfSegment(var name) -> segments.membersOf(name).map(this::members);
        };
    }

    private static Map<String, Long> versions(StatelessSession session, String query, Object... values) {
        var versions = new HashMap<String, Long>();
        PortableSql.list(session, query, row -> Map.entry(Long.toString(row.getLong(1)), row.getLong(2)), values)
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    private Map<String, Long> members(List<CustomerId> ids) {
        var all = database.readBulk(session -> versions(session, ALL));
        all.keySet().retainAll(keys(ids));
        return all;
    }

    private static Set<String> keys(List<CustomerId> ids) {
        return ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.toSet());
    }

    @Override
    public boolean isInScope(StatelessSession session, String key) {
        return switch (rules.scope()) {
            case SharingScope.Everybody all -> true;
            case SharingScope.Tagged(var tag) ->
                locked(session, key)
                        .filter(customer -> customer.details().tags().stream()
                                .anyMatch(one -> Folding.of(one).equals(Folding.of(tag))))
                        .isPresent();
            case SharingScope.OfSegment(var name) -> segment.contains(key);
        };
    }

    @Override
    public Optional<Said<CustomerDetails>> read(String text) {
        return contact(text).map(contact -> new Said<>(contact.details().uid(), contact.details()));
    }

    private Optional<ImportedContact> contact(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!(VCardFile.read(bytes, rules.country(), StandardCharsets.UTF_8) instanceof VCardRead.Read read)) {
            return Optional.empty();
        }
        var contacts = read.file().contacts(LocalDate.now(clock)).limit(2).toList();
        return contacts.size() == 1 && contacts.getFirst() instanceof ImportedContact contact
                ? Optional.of(contact)
                : Optional.empty();
    }

    @Override
    public String write(String uid, CustomerDetails value, String theirs) {
        var kept = contact(theirs);
        var photo = kept.map(ImportedContact::photo).orElse(null);
        var extras = kept.map(contact -> extras(contact.details(), value)).orElse(List.of());
        var version = theirs.contains("VERSION:4") ? VCardVersion.V4 : VCardVersion.V3;
        var out = new ByteArrayOutputStream();
        try (var writer = new VCardWriter(out, version, rules.language())) {
            writer.write(value.draft().uid(uid).extras(extras).build(), photo);
        }
        return withUidOf(theirs, out.toString(StandardCharsets.UTF_8));
    }

    /// A name to be shown that was made of the former one would hide the new one.
    private static List<ExtraProperty> extras(CustomerDetails theirs, CustomerDetails sent) {
        var isRenamed = !theirs.displayName().equals(sent.displayName());
        return theirs.extras().stream()
                .filter(extra -> !(isRenamed && extra.name().equals("FN")))
                .toList();
    }

    /// Programs take another spelling of an identity for another person.
    private static String withUidOf(String theirs, String written) {
        var known = UID.matcher(theirs);
        return known.find() ? UID.matcher(written).replaceFirst(Matcher.quoteReplacement(known.group())) : written;
    }

    @Override
    public Optional<Own<CustomerDetails>> own(StatelessSession session, String key) {
        return locked(session, key)
                .map(customer -> new Own<>(customer.details(), customer.version(), !customer.archived()));
    }

    private static Optional<Customer> locked(StatelessSession session, String key) {
        return Customers.lock(session, List.of(id(key))).stream().findFirst();
    }

    private static CustomerId id(String key) {
        return new CustomerId(Long.parseLong(key));
    }

    @Override
    public String newUid(StatelessSession session, String key) {
        return locked(session, key)
                .map(customer -> customer.details().uid())
                .filter(uid -> !uid.isEmpty())
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    @Override
    public List<String> find(StatelessSession session, Said<CustomerDetails> said) {
        var byUid = said.uid().isEmpty()
                ? List.<Long>of()
                : ids(
                        session,
                        "select id from customer where archived = false and uid in (:keys)",
                        List.of(said.uid()));
        if (!byUid.isEmpty()) {
            return byUid.stream().map(String::valueOf).toList();
        }
        var details = said.value();
        var found = new LinkedHashSet<Long>();
        found.addAll(ids(
                session,
                """
                select c.id from customer c join customer_email e on e.customer_id = c.id
                where c.archived = false and e.folded in (:keys)
                """,
                details.emails().stream().map(email -> email.folded()).toList()));
        found.addAll(ids(
                session,
                """
                select c.id from customer c join customer_phone p on p.customer_id = c.id
                where c.archived = false and p.e164 in (:keys)
                """,
                details.phones().stream()
                        .map(phone -> phone.number().e164())
                        .filter(number -> !number.isEmpty())
                        .toList()));
        var name = Folding.of(details.displayName());
        return Customers.customers(session, found.stream().map(CustomerId::new).toList()).stream()
                .filter(customer -> Folding.of(customer.details().displayName()).equals(name))
                .map(customer -> Long.toString(customer.id().value()))
                .toList();
    }

    private static List<Long> ids(StatelessSession session, String query, List<String> keys) {
        var found = new LinkedHashSet<Long>();
        for (var some : Chunks.of(keys)) {
            session.createNativeQuery(query, Long.class)
                    .setParameterList("keys", some)
                    .getResultList()
                    .forEach(id -> found.add(id.longValue()));
        }
        return List.copyOf(found);
    }

    @Override
    public boolean isAdopting() {
        return !(rules.scope() instanceof SharingScope.OfSegment);
    }

    @Override
    public Optional<String> adopt(StatelessSession session, Said<CustomerDetails> said) {
        var details = CardField.empty().draft().uid(said.uid()).build();
        for (var field : merging.fields()) {
            details = field.take(details, said.value());
        }
        if (rules.scope() instanceof SharingScope.Tagged(var tag)) {
            details = details.draft().tags(withTag(details.tags(), tag)).build();
        }
        return Customers.fault(details).isPresent()
                ? Optional.empty()
                : Optional.of(Long.toString(customers.add(session, details).id().value()));
    }

    private static List<String> withTag(List<String> tags, String tag) {
        var all = new LinkedHashSet<>(tags);
        if (tags.stream().noneMatch(known -> Folding.of(known).equals(Folding.of(tag)))) {
            all.add(tag);
        }
        return List.copyOf(all);
    }

    @Override
    public CustomerDetails united(CustomerDetails ours, CustomerDetails theirs) {
        var both = FieldMerge.merge(ours, theirs);
        var draft = ours.draft();
        LISTS.forEach(field -> field.take(draft, both));
        return draft.build();
    }

    @Override
    public List<String> unitedKeys() {
        return LISTS.stream().map(DetailField::name).toList();
    }

    @Override
    public boolean change(StatelessSession session, String key, CustomerDetails before, CustomerDetails after) {
        if (Customers.fault(after).isPresent()) {
            return false;
        }
        var by = rules.editor().substring(0, Math.min(STAFF_NAME, rules.editor().length()));
        CustomerEdits.keep(session, id(key), clock.instant(), by, EditKind.EDITED, before, after);
        customers.replace(session, id(key), after);
        return true;
    }

    @Override
    public void putAway(StatelessSession session, String key) {
        customers.archived(session, id(key), true);
    }

    @Override
    public String name(CustomerDetails value) {
        return value.displayName();
    }

    /// @param country of the shop, ISO 3166-1 alpha-2, for telephone numbers without a country code
    /// @param language of country names
    /// @param editor in whose name changes of the server stand in the history
    public record CardRules(
            SharingScope scope, List<DetailField> fields, String country, Language language, String editor) {

        public CardRules {
            fields = List.copyOf(fields);
        }
    }
}
