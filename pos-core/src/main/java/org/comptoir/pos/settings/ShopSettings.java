package org.comptoir.pos.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
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

/// The shop's settings, read afresh each time: another till may have changed them. Only [#recentProfile] may lag.
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

    /// @param nanos the time of a clock that is never set
    ShopSettings(Database database, AuditTrail trail, LongSupplier nanos) {
        this.database = database;
        this.trail = trail;
        this.recent = new ProfileCache(this::profile, nanos);
    }

    public boolean isFounded() {
        return database.read(ShopSettings::isFounded);
    }

    private static boolean isFounded(StatelessSession session) {
        return session.get(SettingRow.class, "shop.name") != null;
    }

    /// Founds the shop: its profile, the VAT rates of its country, and its first owner; all or nothing.
    ///
    /// @return [StaffChange.Done] with the owner, or why there can be none
    /// @throws IllegalStateException when the shop is founded already
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

    /// @throws IllegalStateException when the shop is not founded
    public ShopProfile profile() {
        return database.read(session -> {
            if (!isFounded(session)) {
                throw new IllegalStateException("the shop is not founded yet");
            }
            return ProfileText.read(values(session));
        });
    }

    /// The profile for what asks at each scan and each sale: what this program changed is in it at once, what another
    /// till changed after [ProfileCache#MAX_AGE] at the latest.
    ///
    /// @throws IllegalStateException when the shop is not founded
    public ShopProfile recentProfile() {
        return recent.get();
    }

    private static Map<String, String> values(StatelessSession session) {
        return session.createSelectionQuery("from SettingRow where name like :prefix", SettingRow.class)
                .setParameter("prefix", ProfileText.PREFIX + "%")
                .getResultStream()
                .collect(Collectors.toMap(row -> row.name, row -> row.value));
    }

    /// Changes what differs between two profiles. Whatever else others changed in the meantime stays; where they
    /// changed the very same, nothing is written.
    ///
    /// @param before as it was read
    public SettingsChange change(SignedInStaff signedIn, ShopProfile before, ShopProfile after) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        var wanted = ProfileText.differences(before, after);
        if (wanted.isEmpty()) {
            return new SettingsChange.Kept(before);
        }
        var result = database.write(session -> {
            lock(session);
            var now = ProfileText.read(values(session));
            if (ProfileText.differences(before, now).keySet().stream().anyMatch(wanted::containsKey)) {
                return new SettingsChange.ChangedMeanwhile(now);
            }
            wanted.forEach((name, value) -> put(session, name, value));
            var kept = new SettingsChange.Kept(ProfileText.read(values(session)));
            record(session, signedIn, String.join(", ", wanted.keySet()), SettingRow.COVERED.rows(wanted.keySet()));
            return kept;
        });
        recent.forget();
        return result;
    }

    /// Changes are made one by one, so that none is lost between reading and writing.
    private static void lock(StatelessSession session) {
        PortableSql.lock(session, "update setting set setting_value = setting_value where name = 'shop.name'");
    }

    private void record(StatelessSession session, SignedInStaff signedIn, String what, CoveredRows rows) {
        trail.record(session, new Deed(signedIn.name(), SETTINGS, what), List.of(rows));
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

    /// @param content of a PNG or JPEG file; empty to have no logo
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

    /// What the shop calls its rates, by code.
    public Map<TaxCode, String> taxLabels() {
        return database.read(session -> session.createSelectionQuery("from TaxRateRow", TaxRateRow.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.rate().code(), row -> row.label)));
    }

    /// Changes a rate from now on, or adds one. What was sold keeps the rate it was sold at.
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

    /// Something small that the program remembers for the shop, such as how far labels are nudged.
    public Optional<String> get(String name) {
        return database.read(session ->
                Optional.ofNullable(session.get(SettingRow.class, NOTE + name)).map(row -> row.value));
    }

    /// All that the program remembers so, by name.
    public Map<String, String> notes() {
        return database.read(session -> session.createSelectionQuery(
                        "from SettingRow where name like :prefix", SettingRow.class)
                .setParameter("prefix", NOTE + "%")
                .getResultStream()
                .collect(Collectors.toMap(row -> row.name.substring(NOTE.length()), row -> row.value)));
    }

    /// Decides something for the shop, which the technical log tells, such as where receipts are printed.
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
