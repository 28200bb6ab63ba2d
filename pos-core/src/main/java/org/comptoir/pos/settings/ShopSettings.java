package org.comptoir.pos.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.database.StartQueries;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffChange;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredRows;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// The shop's settings, read from the database each time because another till may have changed them. Only
/// [#recentProfile] may be stale.
public final class ShopSettings {

    /// What is decided for the shop: its profile, VAT rates and logo.
    public static final List<CoveredTable> COVERED =
            List.of(SettingRow.COVERED, TaxRateRow.COVERED, StoredImageRow.COVERED);

    private static final String NOTE = "note.";

    /// The kind of the entries about them in the technical log.
    private static final String SETTINGS = "settings";

    private static final String PROGRAM = "program";

    private final Database database;
    private final AuditTrail trail;
    private final ProfileCache recent;

    /// @param trail has each change signed
    public ShopSettings(Database database, AuditTrail trail) {
        this(database, trail, System::nanoTime);
    }

    /// @param nanos a monotonic clock
    ShopSettings(Database database, AuditTrail trail, LongSupplier nanos) {
        this.database = database;
        this.trail = trail;
        this.recent = new ProfileCache(this::profile, nanos);
    }

    public boolean isFounded() {
        return isFounded(database);
    }

    /// Whether a database holds a shop, for whoever has nothing else of it open.
    public static boolean isFounded(Database database) {
        return isFounded(new StartQueries(database).settings());
    }

    private static boolean isFounded(Map<String, String> values) {
        return values.containsKey("shop.name");
    }

    private static boolean isFounded(StatelessSession session) {
        return session.get(SettingRow.class, "shop.name") != null;
    }

    /// Creates the shop: its profile, the VAT rates of its country, and its first owner; all or nothing.
    ///
    /// @return [StaffChange.Done] with the owner, or why they cannot be created
    /// @throws IllegalStateException if the shop already exists
    public StaffChange found(ShopProfile profile, String ownerName, char[] pin) {
        var founded = database.write(session -> {
            if (isFounded(session)) {
                throw new IllegalStateException("the shop is founded already");
            }
            var owner = StaffDirectory.hireFirstOwner(session, ownerName, pin);
            if (owner instanceof StaffChange.Done(var member)) {
                found(session, profile, member);
            }
            return owner;
        });
        recent.forget();
        return founded;
    }

    private void found(StatelessSession session, ShopProfile profile, StaffMember owner) {
        var values = ProfileText.write(profile);
        values.forEach((name, value) -> put(session, name, value));
        var rates = TaxPresets.of(profile);
        rates.forEach(session::insert);
        trail.record(
                session,
                new Deed(owner.name(), "founded", profile.name()),
                List.of(
                        SettingRow.COVERED.rows(values.keySet()),
                        TaxRateRow.COVERED.rows(
                                rates.stream().map(rate -> rate.code).toList()),
                        StaffDirectory.COVERED.row(owner.id().value())));
    }

    /// @throws IllegalStateException if the shop has not been created
    public ShopProfile profile() {
        var values = new StartQueries(database).settings();
        if (!isFounded(values)) {
            throw new IllegalStateException("the shop is not founded yet");
        }
        return ProfileText.read(values);
    }

    /// The profile for frequent use, at each scan and each sale: changes made by this program are visible at once,
    /// those of another till after [ProfileCache#MAX_AGE] at the latest.
    ///
    /// @throws IllegalStateException if the shop has not been created
    public ShopProfile recentProfile() {
        return recent.get();
    }

    private static Map<String, String> values(StatelessSession session) {
        return session.createSelectionQuery("from SettingRow where name like :prefix", SettingRow.class)
                .setParameter("prefix", ProfileText.PREFIX + "%")
                .getResultStream()
                .collect(Collectors.toMap(row -> row.name, row -> row.value));
    }

    /// Applies the differences between two profiles. Other values changed by others meanwhile are kept; if the same
    /// values were changed, nothing is written.
    ///
    /// @param before the profile as read
    public SettingsChange change(SignedInStaff signedIn, ShopProfile before, ShopProfile after) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        var differences = ProfileText.differences(before, after);
        if (differences.isEmpty()) {
            return new SettingsChange.Kept(before);
        }
        var result = database.write(session -> {
            lock(session);
            var now = ProfileText.read(values(session));
            if (ProfileText.differences(before, now).keySet().stream().anyMatch(differences::containsKey)) {
                return new SettingsChange.ChangedMeanwhile(now);
            }
            differences.forEach((name, value) -> put(session, name, value));
            var kept = new SettingsChange.Kept(ProfileText.read(values(session)));
            record(
                    session,
                    signedIn,
                    String.join(", ", differences.keySet()),
                    SettingRow.COVERED.rows(differences.keySet()));
            return kept;
        });
        recent.forget();
        return result;
    }

    /// Changes are serialised, so that none is lost between reading and writing.
    private static void lock(StatelessSession session) {
        PortableSql.lock(session, "update setting set setting_value = setting_value where name = 'shop.name'");
    }

    private void record(StatelessSession session, SignedInStaff signedIn, String description, CoveredRows rows) {
        trail.record(session, new Deed(signedIn.name(), SETTINGS, description), List.of(rows));
    }

    private static void put(StatelessSession session, String name, String value) {
        var row = session.get(SettingRow.class, name);
        if (row == null) {
            session.insert(new SettingRow(name, value));
        } else if (!row.value.equals(value)) {
            row.value = value;
            session.update(row);
        }
    }

    public Optional<StoredImage> logo() {
        return database.read(session -> Optional.ofNullable(session.get(StoredImageRow.class, StoredImageRow.LOGO))
                .map(row -> new StoredImage(row.mediaType, row.content)));
    }

    /// @param content of a PNG or JPEG file; empty to remove the logo
    public LogoChange changeLogo(SignedInStaff signedIn, byte[] content) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        var checked = content.length == 0 ? LogoChange.KEPT : Logo.check(content);
        if (checked == LogoChange.KEPT) {
            database.run(session -> {
                lock(session);
                session.createMutationQuery("delete from StoredImageRow where name = 'logo'")
                        .executeUpdate();
                Logo.mediaType(content).ifPresent(type -> session.insert(new StoredImageRow(type, content)));
                record(
                        session,
                        signedIn,
                        content.length == 0 ? "no logo" : "logo",
                        StoredImageRow.COVERED.row(StoredImageRow.LOGO));
            });
        }
        return checked;
    }

    /// Highest first.
    public List<TaxRate> taxRates() {
        return database.read(session -> session.createSelectionQuery(
                        "from TaxRateRow where active order by rateBasisPoints desc, code", TaxRateRow.class)
                .getResultStream()
                .map(TaxRateRow::rate)
                .toList());
    }

    /// The shop's names for its rates, by code.
    public Map<TaxCode, String> taxLabels() {
        return database.read(session -> session.createSelectionQuery("from TaxRateRow", TaxRateRow.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.rate().code(), row -> row.label)));
    }

    /// Changes a rate from now on, or adds one. Earlier sales keep their rate.
    ///
    /// @param rate from 0 to 100 %
    public void changeTaxRate(SignedInStaff signedIn, TaxRate rate, String label) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        if (rate.rate().compareTo(Percent.ZERO) < 0 || rate.rate().compareTo(Percent.ALL) > 0) {
            throw new IllegalArgumentException("no VAT rate: " + rate.rate().toDecimal());
        }
        database.run(session -> {
            lock(session);
            var row = session.get(TaxRateRow.class, rate.code().value());
            if (row == null) {
                session.insert(new TaxRateRow(rate, label));
            } else {
                row.rateBasisPoints = rate.rate().basisPoints();
                row.label = label;
                session.update(row);
            }
            var code = rate.code().value();
            record(session, signedIn, "VAT " + code + " at " + rate.rate().toDecimal(), TaxRateRow.COVERED.row(code));
        });
    }

    /// A small value that the program stores for the shop, such as the offset for labels.
    public Optional<String> get(String name) {
        return Optional.ofNullable(new StartQueries(database).settings().get(NOTE + name));
    }

    /// All values stored this way, by name.
    public Map<String, String> notes() {
        return new StartQueries(database)
                .settings().entrySet().stream()
                        .filter(setting -> setting.getKey().startsWith(NOTE))
                        .collect(Collectors.toMap(
                                setting -> setting.getKey().substring(NOTE.length()), Map.Entry::getValue));
    }

    /// Stores a value and records the change in the technical log, such as where receipts are printed.
    ///
    /// @param name up to 75 characters
    /// @param value up to 4,000 characters
    public void putAudited(SignedInStaff signedIn, String name, String value) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        keep(signedIn.name(), name, value);
    }

    /// Keeps what the program notes for itself.
    ///
    /// @param name up to 75 characters
    /// @param value up to 4,000 characters
    public void put(String name, String value) {
        keep(PROGRAM, name, value);
    }

    private void keep(String who, String name, String value) {
        database.run(session -> {
            lock(session);
            put(session, NOTE + name, value);
            var deed = new Deed(who, SETTINGS, name + " " + value);
            trail.record(session, deed, List.of(SettingRow.COVERED.row(NOTE + name)));
        });
    }
}
