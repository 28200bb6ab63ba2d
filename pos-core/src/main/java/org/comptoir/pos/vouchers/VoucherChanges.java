package org.comptoir.pos.vouchers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// What persons changed about some vouchers. The technical log has these changes, so they vouch for the state of a
/// voucher, its extended last day and what it replaces.
public final class VoucherChanges {

    /// Oldest first; those that name one of the vouchers as the replacement too.
    private final List<VoucherChangeRow> rows;

    private VoucherChanges(List<VoucherChangeRow> rows) {
        this.rows = rows;
    }

    static VoucherChanges between(StatelessSession session, long first, long last) {
        return new VoucherChanges(session.createSelectionQuery(
                        "from VoucherChangeRow where (voucherId >= :first and voucherId <= :last)"
                                + " or (otherId >= :first and otherId <= :last) order by id",
                        VoucherChangeRow.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList());
    }

    static VoucherChanges of(StatelessSession session, VoucherId voucher) {
        return between(session, voucher.value(), voucher.value());
    }

    /// Whether a voucher's row says what was changed about it, and nothing else.
    public static boolean confirm(StatelessSession session, VoucherId voucher) {
        return of(session, voucher).confirm(session.get(VoucherRow.class, voucher.value()));
    }

    boolean confirm(VoucherRow row) {
        return row.state == state(row.id)
                && Objects.equals(row.extendedTo, extendedTo(row.id))
                && Objects.equals(row.replacesId, replaced(row.id));
    }

    private VoucherState state(long voucher) {
        return of(voucher)
                .flatMap(row -> switch (row.kind) {
                    case BLOCKED -> Stream.of(VoucherState.BLOCKED);
                    case UNBLOCKED -> Stream.of(VoucherState.OPEN);
                    case REPLACED -> Stream.of(VoucherState.REPLACED);
                    case EXTENDED -> Stream.empty();
                })
                .reduce(VoucherState.OPEN, (before, next) -> next);
    }

    private @Nullable LocalDate extendedTo(long voucher) {
        return of(voucher)
                .filter(row -> row.kind == VoucherChangeKind.EXTENDED)
                .reduce((before, next) -> next)
                .map(row -> row.expiresOn)
                .orElse(null);
    }

    private @Nullable Long replaced(long voucher) {
        return rows.stream()
                .filter(row -> Objects.equals(row.otherId, voucher))
                .map(row -> row.voucherId)
                .findFirst()
                .orElse(null);
    }

    private Stream<VoucherChangeRow> of(long voucher) {
        return rows.stream().filter(row -> row.voucherId == voucher);
    }

    List<VoucherChangeRow> rows() {
        return rows;
    }

    /// What a till is told of a blocked voucher.
    static VoucherCheck blocked(StatelessSession session, VoucherId voucher, ZoneId zone) {
        var block = of(session, voucher)
                .of(voucher.value())
                .filter(row -> row.kind == VoucherChangeKind.BLOCKED)
                .reduce((before, next) -> next);
        return block.<VoucherCheck>map(row -> new VoucherCheck.Blocked(
                        Objects.requireNonNullElse(row.blockReason, BlockReason.DISPUTED),
                        LocalDate.ofInstant(row.changedAt, zone)))
                .orElseThrow(() -> new IllegalStateException("nobody blocked voucher " + voucher.value()));
    }

    /// What a till is told of a voucher that was replaced.
    static VoucherCheck replaced(StatelessSession session, VoucherId voucher) {
        return new VoucherCheck.Replaced(new VoucherCode(
                session.createSelectionQuery("select code from VoucherRow where replacesId = :id", String.class)
                        .setParameter("id", voucher.value())
                        .getSingleResult()));
    }
}
