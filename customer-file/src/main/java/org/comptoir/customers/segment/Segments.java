package org.comptoir.customers.segment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.field.OwnFieldQueries;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.hibernate.StatelessSession;

/// Evaluates criteria, decides who may be contacted, and keeps the segments the shop saved by name. Nobody meets a
/// condition about one of the shop's own fields that the role of whoever asks does not see.
public final class Segments {

    private final Database database;
    private final Clock clock;
    private final Supplier<Language> shopLanguage;

    /// @param clock in the shop's time zone, which decides when a day begins
    /// @param shopLanguage of those for whom no language is known
    public Segments(Database database, Clock clock, Supplier<Language> shopLanguage) {
        this.database = database;
        this.clock = clock;
        this.shopLanguage = shopLanguage;
    }

    /// Who may be contacted on a channel among those who meet all the criteria, and who is excluded and why.
    public Audience audience(SignedInStaff by, List<Criterion> criteria, Channel channel) {
        by.require(Permission.SEE_CUSTOMERS);
        var query = query(criteria);
        return database.readBulk(session -> sees(session, by, criteria)
                ? Audience.of(channel, new ContactCandidates(session, channel).matching(query))
                : audienceOf(session, List.of(), channel));
    }

    /// The same, leaving out whoever is written to in another language than this one.
    public Audience audience(SignedInStaff by, List<Criterion> criteria, Channel channel, Language only) {
        by.require(Permission.SEE_CUSTOMERS);
        var query = query(criteria);
        var shop = shopLanguage.get();
        return database.readBulk(session -> sees(session, by, criteria)
                ? Audience.of(
                        channel,
                        new ContactCandidates(session, channel).matching(query),
                        member -> member.writtenTo(shop).equals(only.code()))
                : audienceOf(session, List.of(), channel));
    }

    /// How many of an audience are written to in another language than this one, by the language's ISO 639-1 code.
    public SortedMap<String, Integer> otherLanguages(Audience audience, Language written) {
        var shop = shopLanguage.get();
        var others = new TreeMap<String, Integer>();
        for (var member : audience.included()) {
            var language = member.writtenTo(shop);
            if (!language.equals(written.code())) {
                others.merge(language, 1, Integer::sum);
            }
        }
        return others;
    }

    /// Who may be contacted among individually chosen customers, and who is excluded and why.
    public Audience audienceOf(SignedInStaff by, List<CustomerId> customers, Channel channel) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> audienceOf(session, customers, channel));
    }

    /// The same within the caller's transaction.
    public static Audience audienceOf(StatelessSession session, List<CustomerId> customers, Channel channel) {
        return Audience.of(channel, new ContactCandidates(session, channel).candidates(customers));
    }

    /// Everybody who meets all the criteria, sorted by name; for lists, never for letters.
    public List<CustomerId> members(SignedInStaff by, List<Criterion> criteria) {
        by.require(Permission.SEE_CUSTOMERS);
        var query = query(criteria);
        return database.readBulk(
                session -> sees(session, by, criteria) ? ContactCandidates.members(session, query) : List.of());
    }

    /// Everybody of a saved segment, for what the shop does by itself once somebody with the right decided so.
    ///
    /// @return empty if there is no such segment any more
    public Optional<List<CustomerId>> membersOf(String name) {
        return database.read(session -> row(session, name).map(row -> segment(session, row)))
                .map(segment -> query(segment.criteria()))
                .map(query -> database.readBulk(session -> ContactCandidates.members(session, query)));
    }

    /// How many meet all the criteria and are not archived, whether they may be contacted or not.
    public int count(SignedInStaff by, List<Criterion> criteria) {
        by.require(Permission.SEE_CUSTOMERS);
        var query = query(criteria);
        return database.readBulk(session -> sees(session, by, criteria) ? ContactCandidates.count(session, query) : 0);
    }

    private SegmentQuery query(List<Criterion> criteria) {
        return new SegmentQuery(criteria, clock, shopLanguage.get());
    }

    /// Whoever does not see one of the shop's own fields is told nothing by asking for it.
    private static boolean sees(StatelessSession session, SignedInStaff by, List<Criterion> criteria) {
        var asked = criteria.stream()
                .flatMap(criterion ->
                        criterion instanceof Criterion.InField(var field, var test) ? Stream.of(field) : Stream.empty())
                .toList();
        if (asked.isEmpty()) {
            return true;
        }
        var fields = OwnFieldQueries.load(session);
        return asked.stream()
                .flatMap(field -> fields.field(field).stream())
                .allMatch(field -> field.isSeenBy(by.role()));
    }

    /// The saved segments by name, without those that ask for an own field that the role does not see.
    public List<Segment> saved(SignedInStaff by) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session ->
                session
                        .createSelectionQuery("from SegmentRow order by nameKey", SegmentRow.class)
                        .getResultList()
                        .stream()
                        .map(row -> segment(session, row))
                        .filter(segment -> sees(session, by, segment.criteria()))
                        .toList());
    }

    /// Finds one of them by name, ignoring accents and case.
    public Optional<Segment> named(SignedInStaff by, String name) {
        by.require(Permission.SEE_CUSTOMERS);
        return database.read(session -> row(session, name)
                .map(row -> segment(session, row))
                .filter(segment -> sees(session, by, segment.criteria())));
    }

    /// Saves a segment under its name, replacing one of the same name.
    ///
    /// @return false, with nothing changed, if that one asks for an own field that the role does not see
    public boolean save(SignedInStaff by, Segment segment) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(session -> {
            var existing = row(session, segment.name());
            if (existing.filter(row -> !sees(session, by, segment(session, row).criteria()))
                    .isPresent()) {
                return false;
            }
            var row = existing.orElseGet(SegmentRow::new);
            row.name = segment.name();
            row.nameKey = key(segment.name());
            if (existing.isPresent()) {
                session.update(row);
                deleteCriteria(session, row.id);
            } else {
                session.insert(row);
            }
            IntStream.range(0, segment.criteria().size())
                    .mapToObj(position -> CriterionRow.of(
                            new CriterionKey(row.id, position),
                            segment.criteria().get(position)))
                    .forEach(session::insert);
            return true;
        });
    }

    /// @return whether a segment of that name existed
    public boolean delete(SignedInStaff by, String name) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(session -> {
            var row = row(session, name);
            row.ifPresent(segment -> {
                deleteCriteria(session, segment.id);
                session.delete(segment);
            });
            return row.isPresent();
        });
    }

    private static Optional<SegmentRow> row(StatelessSession session, String name) {
        return session.createSelectionQuery("from SegmentRow where nameKey = :key", SegmentRow.class)
                .setParameter("key", key(name))
                .uniqueResultOptional();
    }

    private static Segment segment(StatelessSession session, SegmentRow row) {
        var criteria = session.createSelectionQuery(
                        "from CriterionRow where key.segmentId = :segment order by key.position", CriterionRow.class)
                .setParameter("segment", row.id)
                .getResultList();
        return new Segment(
                row.name, criteria.stream().map(CriterionRow::criterion).toList());
    }

    private static void deleteCriteria(StatelessSession session, long segment) {
        session.createMutationQuery("delete from CriterionRow where key.segmentId = :segment")
                .setParameter("segment", segment)
                .executeUpdate();
    }

    /// Folding expands ligatures, so a folded name can be longer than its column.
    private static String key(String name) {
        var folded = Folding.of(name.strip());
        return folded.substring(0, Math.min(Segment.MAX_NAME_LENGTH, folded.length()));
    }
}
