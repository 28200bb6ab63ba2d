package org.comptoir.pos.fiscal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Prepares the fiscal documents of a sale in its own transaction, where its till has a recorder: whatever becomes of
/// the program, no sale is without them. What supplies nothing, such as a voucher sold or an account that is paid, has
/// none. The lottery code that was taken for the ticket goes with the document from then on.
public final class FiscalParticipant implements SaleParticipant {

    private final Predicate<TillId> hasRecorder;

    /// @param hasRecorder whether a till has a recorder now
    public FiscalParticipant(Predicate<TillId> hasRecorder) {
        this.hasRecorder = hasRecorder;
    }

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        if (sale.lines().stream().anyMatch(line -> line.tax() != null)
                && hasRecorder.test(sale.number().till())) {
            prepare(session, sale);
        }
        return new ParticipantResult.Nothing();
    }

    private static void prepare(StatelessSession session, SaleInProgress sale) {
        var lotteryCode = LotteryCodes.take(session, sale.requestId());
        var part = 0;
        var sold = sale.lines().stream().filter(line -> !line.isReturn()).toList();
        if (sold.stream().anyMatch(line -> line.tax() != null)) {
            insert(session, sale, part++, FiscalKind.SALE, null, total(sold), lotteryCode);
        }
        var returns = new LinkedHashMap<String, List<SaleLine>>();
        for (var line : sale.lines()) {
            if (line.isReturn() && line.tax() != null) {
                returns.merge(String.valueOf(origin(line)), List.of(line), FiscalParticipant::both);
            }
        }
        for (var lines : returns.values()) {
            insert(
                    session,
                    sale,
                    part++,
                    FiscalKind.RETURN,
                    origin(lines.getFirst()),
                    total(lines).negate(),
                    "");
        }
    }

    private static List<SaleLine> both(List<SaleLine> before, List<SaleLine> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    private static @Nullable SaleNumber origin(SaleLine line) {
        SoldLineId returned = line.returned();
        return returned == null ? null : returned.sale();
    }

    private static Money total(List<SaleLine> lines) {
        return Money.sum(lines.stream().map(SaleLine::total).toList());
    }

    private static void insert(
            StatelessSession session,
            SaleInProgress sale,
            int part,
            FiscalKind kind,
            @Nullable SaleNumber origin,
            Money amount,
            String lotteryCode) {
        var row = new FiscalDocumentRow(sale.number(), part, kind, origin, amount, sale.soldAt());
        session.insert(row);
        session.insert(new FiscalStateRow(row.id, 1, FiscalState.PREPARED, sale.soldAt()).withLottery(lotteryCode));
    }
}
