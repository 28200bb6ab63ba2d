package org.comptoir.desktop.till.payment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.pos.fiscal.LotteryCode;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.fiscal.FiscalDesk;
import org.comptoir.shop.fiscal.FiscalResult;
import org.comptoir.shop.fiscal.FiscalText;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Has the fiscal recorder make the document of a sale once the sale is recorded. What it does not confirm is a bar
/// with a way to ask again; selling goes on.
public final class FiscalIssuer {

    private static final String TOPIC = "fiscal";
    private static final String LOTTERY = "lottery";

    private final ScreenContext context;
    private final FiscalDesk desk;
    private final FiscalText words;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper connected = new ReadOnlyBooleanWrapper(this, "connected");
    private final SerialTasks keeping;
    /// Those that were taken here, should a sale be faster than what keeps them.
    private final Map<UUID, String> lotteryCodes = new HashMap<>();

    public FiscalIssuer(ScreenContext context, FiscalDesk desk) {
        this.context = context;
        this.desk = desk;
        keeping = new SerialTasks(context.tasks());
        words = new FiscalText(context.formats());
        texts = context.texts("payment");
    }

    /// Makes the documents of a sale, with the lottery code that was taken for it.
    void issue(Sale sale) {
        var taken = lotteryCodes.remove(sale.requestId());
        var code = taken == null ? "" : taken;
        context.messages().dismiss(LOTTERY);
        context.work(by -> issued(by, sale, code)).onSuccess(this::show).start();
    }

    /// A recorder that works again is given what waits for it, too: the bar stays while anything does.
    private FiscalResult issued(SignedInStaff by, Sale sale, String code) {
        var own = desk.issue(by, sale.number(), code);
        return own instanceof FiscalResult.Confirmed && !desk.unfinished().isEmpty() ? desk.resolve(by) : own;
    }

    /// Asks for all that is not confirmed, such as after the program was started again.
    public void resolve() {
        context.work(desk::resolve).onSuccess(this::show).start();
    }

    private void show(FiscalResult result) {
        switch (result) {
            case FiscalResult.NotNeeded ignored -> {}
            case FiscalResult.Confirmed confirmed -> {
                context.messages().dismiss(TOPIC);
                context.messages().done(TOPIC, Message.of(words.of(confirmed)));
            }
            case FiscalResult.Refused refused -> fail(words.of(refused), "payment.fiscal.retry");
            case FiscalResult.Unanswered unanswered -> fail(words.of(unanswered), "payment.fiscal.ask");
        }
    }

    private void fail(String sentence, String step) {
        context.messages()
                .fail(
                        TOPIC,
                        Message.of(texts.get("payment.fiscal.open"), sentence)
                                .withIcon(MaterialDesignP.PRINTER_ALERT)
                                .withStep(MaterialDesignR.REFRESH, texts.get(step), this::resolve));
    }

    /// Reads again whether a recorder is connected.
    public void refresh() {
        context.tasks().of(desk::isConnected).onSuccess(connected::set).start();
    }

    /// Whether a recorder is connected, which takes lottery codes.
    public ReadOnlyBooleanProperty connectedProperty() {
        return connected.getReadOnlyProperty();
    }

    /// Takes a lottery code as typed.
    ///
    /// @param ticket that it is for
    /// @return what is wrong with it; empty if it was taken, and for nothing typed, which takes it off again
    public Optional<String> lottery(UUID ticket, String typed) {
        if (typed.isBlank()) {
            lotteryCodes.remove(ticket);
            keep(() -> desk.dropLottery(ticket));
            return Optional.empty();
        }
        var code = LotteryCode.of(typed);
        code.ifPresent(read -> take(ticket, read));
        return code.isPresent() ? Optional.empty() : Optional.of(texts.get("payment.lottery.unfit"));
    }

    /// Takes a lottery code that was scanned.
    ///
    /// @param ticket that it is for
    /// @return whether it is one, and there is a recorder to take it
    boolean takesLottery(UUID ticket, String scanned) {
        var code = connected.get() ? LotteryCode.scanned(scanned) : Optional.<LotteryCode>empty();
        code.ifPresent(read -> take(ticket, read));
        return code.isPresent();
    }

    private void keep(Runnable change) {
        keeping.next(
                () -> {
                    change.run();
                    return true;
                },
                work -> work);
    }

    private void take(UUID ticket, LotteryCode code) {
        lotteryCodes.put(ticket, code.value());
        keep(() -> desk.keepLottery(ticket, code));
        context.messages()
                .done(
                        LOTTERY,
                        Message.of(texts.get("payment.lottery.taken"), texts.get("payment.lottery.hint"))
                                .withIcon(MaterialDesignT.TICKET_OUTLINE));
    }
}
