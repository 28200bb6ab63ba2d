package org.comptoir.pos.vouchers;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.Deed;
import org.comptoir.pos.vouchers.VoucherChangeResult.Done;
import org.comptoir.pos.vouchers.VoucherChangeResult.Refusal;
import org.comptoir.pos.vouchers.VoucherChangeResult.Refused;
import org.comptoir.pos.vouchers.VoucherChangeResult.Replaced;
import org.hibernate.StatelessSession;

/// What a person changes about a voucher without a sale: blocks, unblocks, extends and replaces it. Each change locks
/// the voucher's row first, so that no till spends it meanwhile; it is signed in the technical log. The clock is in the
/// shop's time zone.
public final class VoucherDesk {

    public static final int MAX_NOTE_LENGTH = 200;

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;
    private final SecureRandom random = new SecureRandom();

    /// @param trail has each change signed
    public VoucherDesk(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    private record Change(StatelessSession session, VoucherRow row, Instant at, SignedInStaff by, String note) {

        VoucherChangeRow row(VoucherChangeKind kind) {
            return new VoucherChangeRow(row.id, at, kind, note, by.name());
        }
    }

    /// No till accepts it from now on.
    ///
    /// @param note more about it, may be empty
    public VoucherChangeResult block(SignedInStaff by, VoucherId voucher, BlockReason reason, String note) {
        return change(by, voucher, note, true, change -> {
            if (change.row().state == VoucherState.BLOCKED) {
                return new Refused(Refusal.ALREADY_BLOCKED);
            }
            var made = change.row(VoucherChangeKind.BLOCKED);
            made.blockReason = reason;
            setState(change, VoucherState.BLOCKED);
            return done(change, made, "blocked: " + reason.name());
        });
    }

    /// Tills accept it again.
    public VoucherChangeResult unblock(SignedInStaff by, VoucherId voucher, String note) {
        return change(by, voucher, note, false, change -> {
            if (change.row().state != VoucherState.BLOCKED) {
                return new Refused(Refusal.NOT_BLOCKED);
            }
            setState(change, VoucherState.OPEN);
            return done(change, change.row(VoucherChangeKind.UNBLOCKED), "unblocked");
        });
    }

    /// Accepts it longer, even if it has expired.
    ///
    /// @param lastDay after the day until which it was accepted, and not in the past
    public VoucherChangeResult extend(SignedInStaff by, VoucherId voucher, LocalDate lastDay, String note) {
        return change(by, voucher, note, false, change -> {
            var row = change.row();
            var before = row.lastDay();
            if (row.balanceCents == 0) {
                return new Refused(Refusal.NOTHING_LEFT);
            }
            if (before == null || !lastDay.isAfter(before) || lastDay.isBefore(LocalDate.now(clock))) {
                return new Refused(Refusal.NOT_LATER);
            }
            change.session()
                    .createMutationQuery("update VoucherRow set extendedTo = :day where id = :id")
                    .setParameter("day", lastDay)
                    .setParameter("id", row.id)
                    .executeUpdate();
            row.extendedTo = lastDay;
            var made = change.row(VoucherChangeKind.EXTENDED);
            made.expiresOn = lastDay;
            return done(change, made, "extended to " + lastDay);
        });
    }

    /// Moves its whole value to a new code, open at once; the old one is worth nothing. Origin, age and last day stay.
    public VoucherChangeResult replace(SignedInStaff by, VoucherId voucher, String note) {
        return change(by, voucher, note, false, change -> {
            var session = change.session();
            var old = change.row();
            if (old.origin == VoucherOrigin.DEPOSIT) {
                return new Refused(Refusal.DEPOSIT);
            }
            if (old.balanceCents == 0) {
                return new Refused(Refusal.NOTHING_LEFT);
            }
            var made = VoucherRow.replacing(old, VoucherCode.random(random));
            session.insert(made);
            var moved = List.of(
                    move(old, change, -old.balanceCents, VoucherMoveReason.REPLACE),
                    move(made, change, old.balanceCents, VoucherMoveReason.ISSUE));
            session.insertMultiple(moved);
            session.createMutationQuery("update VoucherRow set balanceCents = 0, state = :state where id = :id")
                    .setParameter("state", VoucherState.REPLACED)
                    .setParameter("id", old.id)
                    .executeUpdate();
            old.balanceCents = 0;
            old.state = VoucherState.REPLACED;
            var row = change.row(VoucherChangeKind.REPLACED);
            row.otherId = made.id;
            session.insert(row);
            trail.record(
                    session,
                    new Deed(by.name(), "vouchers", "no. " + old.id + " replaced by no. " + made.id),
                    List.of(
                            VoucherRow.COVERED.row(made.id),
                            VoucherMovement.COVERED.rows(
                                    moved.stream().map(movement -> movement.id).toList()),
                            VoucherChangeRow.COVERED.row(row.id)));
            return new Replaced(old.voucher(), made.voucher());
        });
    }

    private static VoucherMovement move(VoucherRow voucher, Change change, long cents, VoucherMoveReason reason) {
        return new VoucherMovement(
                voucher.id, change.at(), cents, reason, null, change.by().name());
    }

    /// @param isNoteOptional whether something else says why
    private VoucherChangeResult change(
            SignedInStaff by,
            VoucherId voucher,
            String typed,
            boolean isNoteOptional,
            Function<Change, VoucherChangeResult> work) {
        by.require(Permission.MANAGE_VOUCHERS);
        var note = typed.strip();
        if (note.length() > MAX_NOTE_LENGTH || note.isEmpty() && !isNoteOptional) {
            return new Refused(Refusal.NO_REASON);
        }
        return database.write(session -> {
            if (!PortableSql.lock(
                    session, "update voucher set balance_cents = balance_cents where id = ?", voucher.value())) {
                return new Refused(Refusal.UNKNOWN);
            }
            var row = session.get(VoucherRow.class, voucher.value());
            return row.state == VoucherState.REPLACED
                    ? new Refused(Refusal.REPLACED)
                    : work.apply(new Change(session, row, clock.instant(), by, note));
        });
    }

    private static void setState(Change change, VoucherState state) {
        change.session()
                .createMutationQuery("update VoucherRow set state = :state where id = :id")
                .setParameter("state", state)
                .setParameter("id", change.row().id)
                .executeUpdate();
        change.row().state = state;
    }

    private VoucherChangeResult done(Change change, VoucherChangeRow made, String what) {
        var session = change.session();
        session.insert(made);
        trail.record(
                session,
                new Deed(change.by().name(), "vouchers", "no. " + change.row().id + " " + what),
                List.of(VoucherChangeRow.COVERED.row(made.id)));
        return new Done(change.row().voucher());
    }
}
