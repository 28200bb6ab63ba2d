package org.comptoir.desktop.customers.record;

import org.comptoir.customers.merge.MergeId;
import org.comptoir.customers.merge.UnmergeResult;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.shop.open.CustomerServices;

/// Takes merges of customers back, and says why where that cannot be.
public final class MergeUndo {

    private static final String TOPIC = "duplicates";

    private final ScreenContext context;
    private final CustomerServices file;
    private final Runnable undone;

    /// @param undone called after each that was taken back
    public MergeUndo(ScreenContext context, CustomerServices file, Runnable undone) {
        this.context = context;
        this.file = file;
        this.undone = undone;
    }

    public void takeBack(MergeId merge) {
        context.work(by -> {
                    var result = file.merges().unmerge(by, merge);
                    file.search().catchUp();
                    return result;
                })
                .onSuccess(this::answer)
                .start();
    }

    /// The last merge into a customer.
    public void takeBackLast(CustomerId customer) {
        context.work(by -> {
                    var merges = file.merges();
                    var result = merges.lastInto(by, customer)
                            .map(merge -> merges.unmerge(by, merge.id()))
                            .orElseGet(UnmergeResult.NoneOpen::new);
                    file.search().catchUp();
                    return result;
                })
                .onSuccess(this::answer)
                .start();
    }

    private void answer(UnmergeResult result) {
        switch (result) {
            case UnmergeResult.Undone(var kept) -> {
                var said = context.texts("duplicates").get("duplicates.undone", kept.displayName());
                context.messages().done(TOPIC, Message.of(said));
                undone.run();
            }
            case UnmergeResult.NoneOpen() -> warn("duplicates.refused.none");
            case UnmergeResult.TooLate(var until) ->
                warn("duplicates.refused.late", context.formats().dateTime(until));
            case UnmergeResult.MergedAgain(var into) -> warn("duplicates.refused.again", into.number());
            case UnmergeResult.PointsSpent(var needed, var left) -> warn("duplicates.refused.points", needed, left);
            case UnmergeResult.DebtPaid(var needed) ->
                warn("duplicates.refused.debt", context.formats().euros(needed));
        }
    }

    private void warn(String key, Object... arguments) {
        context.messages().warn(TOPIC, Message.of(context.texts("duplicates").get(key, arguments)));
    }
}
