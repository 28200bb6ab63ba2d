package org.comptoir.shop.fiscal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.fiscal.FiscalDocuments;
import org.comptoir.pos.fiscal.FiscalKind;
import org.comptoir.pos.fiscal.FiscalNumber;
import org.comptoir.pos.fiscal.FiscalSettlement;
import org.comptoir.pos.fiscal.LotteryCode;
import org.comptoir.pos.fiscal.RecorderPosition;
import org.comptoir.pos.sales.Sales;
import org.comptoir.pos.staff.AuditLog;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.devices.ClosingAnswer;
import org.comptoir.shop.devices.DeviceReady;
import org.comptoir.shop.devices.DocumentAnswer;
import org.comptoir.shop.devices.FiscalDevice;
import org.jspecify.annotations.Nullable;

/// Has the recorder of this machine make the documents of its sales. A sale is durable before the recorder is touched,
/// and so is that a document is about to be sent; what may have been sent is asked for, and sent again only once the
/// recorder said that it has no such document. For the background; one call waits for the other, as the device is one.
public final class FiscalDesk {

    private static final String CLOSING = "fiscal-closing";

    private final Supplier<Optional<FiscalDevice>> device;
    private final FiscalDocuments documents;
    private final Sales sales;
    private final Supplier<TillId> till;
    private final AuditLog log;

    /// @param device of this machine, read at each call
    public FiscalDesk(
            Supplier<Optional<FiscalDevice>> device,
            FiscalDocuments documents,
            Sales sales,
            Supplier<TillId> till,
            AuditLog log) {
        this.device = device;
        this.documents = documents;
        this.sales = sales;
        this.till = till;
        this.log = log;
    }

    /// Whether a recorder is connected.
    public boolean isConnected() {
        return device.get().isPresent();
    }

    /// Whether the recorder takes a document now; empty without one.
    public synchronized Optional<DeviceReady> status() {
        return device.get().map(FiscalDevice::start);
    }

    /// What the recorder of this machine has not confirmed, the oldest first.
    public List<FiscalDocument> unfinished() {
        return documents.unfinished(till.get());
    }

    /// Keeps the lottery code of a ticket until it is sold, whatever becomes of the program.
    ///
    /// @param ticket request of the future sale
    public void keepLottery(UUID ticket, LotteryCode code) {
        documents.keepLottery(ticket, code);
    }

    /// The customer takes it back.
    public void dropLottery(UUID ticket) {
        documents.dropLottery(ticket);
    }

    /// Makes the documents of a sale, or asks how they ended: a call as good as another, however often.
    ///
    /// @param lotteryCode the customer's in place of the one that was kept for it, or empty; left out where the sale
    ///     cannot take part
    public synchronized FiscalResult issue(SignedInStaff by, SaleNumber sale, String lotteryCode) {
        by.require(Permission.SELL);
        return finish(by, documents.ofSale(sale), lotteryCode);
    }

    /// The same for all sales of this till that wait. One that stays open, such as of a recorder that was replaced,
    /// holds back none of the others as long as the recorder takes documents.
    ///
    /// @return the first that stays open, if one does
    public synchronized FiscalResult resolve(SignedInStaff by) {
        by.require(Permission.SELL);
        var numbers = new ArrayList<FiscalNumber>();
        var open = new ArrayList<FiscalResult>();
        for (var document : documents.unfinished(till.get())) {
            var result = finish(by, document, "");
            if (result instanceof FiscalResult.Confirmed(var confirmed)) {
                numbers.addAll(confirmed);
            } else {
                open.add(result);
                if (status().filter(DeviceReady.Ready.class::isInstance).isEmpty()) {
                    break;
                }
            }
        }
        if (!open.isEmpty()) {
            return open.getFirst();
        }
        return numbers.isEmpty() ? new FiscalResult.NotNeeded() : new FiscalResult.Confirmed(numbers);
    }

    private FiscalResult finish(SignedInStaff by, List<FiscalDocument> ofSale, String lotteryCode) {
        var all = ofSale.stream().filter(document -> !document.isSettled()).toList();
        if (all.isEmpty()) {
            return new FiscalResult.NotNeeded();
        }
        var numbers = new ArrayList<FiscalNumber>();
        for (var document : all) {
            switch (finish(by, document, lotteryCode)) {
                case FiscalResult.Confirmed(var confirmed) -> numbers.addAll(confirmed);
                case FiscalResult.NotNeeded other -> {
                    return other;
                }
                case FiscalResult.Refused refused -> {
                    return refused;
                }
                case FiscalResult.Unanswered unanswered -> {
                    return unanswered;
                }
            }
        }
        return new FiscalResult.Confirmed(numbers);
    }

    private FiscalResult finish(SignedInStaff by, FiscalDocument document, String lotteryCode) {
        var known = document.number();
        if (known != null) {
            return new FiscalResult.Confirmed(List.of(known));
        }
        var recorder = device.get();
        if (recorder.isEmpty()) {
            return new FiscalResult.Unanswered();
        }
        return document.state().isToBeAsked()
                ? ask(by, recorder.get(), document, lotteryCode)
                : send(by, recorder.get(), document, lotteryCode);
    }

    private FiscalResult ask(SignedInStaff by, FiscalDevice recorder, FiscalDocument document, String lotteryCode) {
        return switch (recorder.find(document)) {
            case DocumentAnswer.Recorded(var number) -> confirm(by, document, number);
            case DocumentAnswer.Blocked(var problem) -> new FiscalResult.Refused(problem);
            case DocumentAnswer.Silent() -> {
                documents.unanswered(document);
                yield new FiscalResult.Unanswered();
            }
            case DocumentAnswer.Absent() -> {
                documents.absent(document);
                yield again(document)
                        .filter(now -> now.state().isToBeSent())
                        .map(now -> send(by, recorder, now, lotteryCode))
                        .orElseGet(FiscalResult.Unanswered::new);
            }
        };
    }

    private Optional<FiscalDocument> again(FiscalDocument document) {
        return documents.ofSale(document.sale()).stream()
                .filter(now -> now.id().equals(document.id()))
                .findFirst();
    }

    private FiscalResult send(SignedInStaff by, FiscalDevice recorder, FiscalDocument document, String lotteryCode) {
        var origin = origin(by, recorder, document);
        if (!(origin instanceof FiscalResult.Confirmed(var origins))) {
            return origin;
        }
        return switch (recorder.start()) {
            case DeviceReady.Ready(var position) ->
                send(by, recorder, document, position, lotteryCode, origins.isEmpty() ? null : origins.getFirst());
            case DeviceReady.Blocked(var position, var problem) -> {
                documents.refused(document, problem);
                yield new FiscalResult.Refused(problem);
            }
            case DeviceReady.Silent() -> new FiscalResult.Unanswered();
        };
    }

    /// A return names the document of what was sold: that has to be known first. Goods that were sold without a
    /// recorder, or whose document was settled by hand without its number, come back without such a name.
    private FiscalResult origin(SignedInStaff by, FiscalDevice recorder, FiscalDocument document) {
        var origin = document.origin();
        if (origin == null) {
            return new FiscalResult.Confirmed(List.of());
        }
        var sold = documents.ofSale(origin).stream()
                .filter(other -> other.kind() == FiscalKind.SALE)
                .findFirst();
        if (sold.isEmpty()) {
            return new FiscalResult.Confirmed(List.of());
        }
        if (sold.get().isSettled()) {
            var onPaper = sold.get().number();
            return new FiscalResult.Confirmed(onPaper == null ? List.of() : List.of(onPaper));
        }
        var isOurs = sold.get().sale().till().equals(till.get());
        return sold.get().isConfirmed() || isOurs ? finish(by, sold.get(), "") : new FiscalResult.Unanswered();
    }

    private FiscalResult send(
            SignedInStaff by,
            FiscalDevice recorder,
            FiscalDocument document,
            RecorderPosition position,
            String lotteryCode,
            @Nullable FiscalNumber origin) {
        var sale = sales.byNumber(document.sale()).orElseThrow();
        var lottery = lotteryCode.isEmpty() ? document.lotteryCode() : lotteryCode;
        var takesLottery = FiscalContents.takesLottery(FiscalContents.of(document, sale, origin));
        var sent = documents.send(by, document, position, takesLottery ? lottery : "");
        if (sent.isEmpty()) {
            return new FiscalResult.Unanswered();
        }
        return switch (recorder.finish(FiscalContents.of(sent.get(), sale, origin))) {
            case DocumentAnswer.Recorded(var number) -> confirm(by, sent.get(), number);
            case DocumentAnswer.Blocked(var problem) -> {
                documents.refused(sent.get(), problem);
                yield new FiscalResult.Refused(problem);
            }
            case DocumentAnswer.Absent() -> {
                documents.absent(sent.get());
                yield new FiscalResult.Unanswered();
            }
            case DocumentAnswer.Silent() -> {
                documents.unanswered(sent.get());
                yield new FiscalResult.Unanswered();
            }
        };
    }

    private FiscalResult confirm(SignedInStaff by, FiscalDocument document, FiscalNumber number) {
        documents.confirmed(by, document, number);
        return new FiscalResult.Confirmed(List.of(number));
    }

    /// Settles by hand what no recorder will confirm of a sale, because the one that was sent it was replaced or is
    /// gone for good. Asks nothing of the recorder, and may be of another till's sale.
    ///
    /// @param printed number on the paper of the only document that waits, such as `0012-0034`; empty if nobody knows
    /// it
    /// @param day on that paper; null without a number
    public synchronized FiscalSettling settle(
            SignedInStaff by,
            SaleNumber sale,
            String reason,
            String printed,
            @Nullable LocalDate day,
            LocalDate today) {
        by.require(Permission.CHANGE_SETTINGS);
        if (!FiscalSettlement.takes(reason)) {
            return new FiscalSettling.ReasonUnfit();
        }
        var open = documents.ofSale(sale).stream()
                .filter(document -> !document.isConfirmed() && !document.isSettled())
                .toList();
        if (open.isEmpty()) {
            return new FiscalSettling.NothingOpen();
        }
        if (printed.isBlank() && day == null) {
            return settle(by, open, reason, null);
        }
        if (open.size() > 1) {
            return new FiscalSettling.SeveralOpen();
        }
        if (day == null || day.isAfter(today)) {
            return new FiscalSettling.NumberUnfit();
        }
        var from = open.getFirst().sentFrom();
        return FiscalNumber.onPaper(printed, day, from == null ? "" : from.serial())
                .map(number -> settle(by, open, reason, number))
                .orElseGet(FiscalSettling.NumberUnfit::new);
    }

    private FiscalSettling settle(
            SignedInStaff by, List<FiscalDocument> open, String reason, @Nullable FiscalNumber number) {
        var ids = open.stream()
                .filter(document -> documents.settle(by, document, reason, number))
                .map(FiscalDocument::id)
                .toList();
        return ids.isEmpty()
                ? new FiscalSettling.NothingOpen()
                : new FiscalSettling.Settled(documents.ofSale(open.getFirst().sale()).stream()
                        .filter(document -> ids.contains(document.id()))
                        .toList());
    }

    /// Closes the recorder's day, after what it has not confirmed was asked for once more.
    public synchronized FiscalClosing close(SignedInStaff by) {
        by.require(Permission.CLOSE_DAY);
        var recorder = device.get();
        if (recorder.isEmpty()) {
            return new FiscalClosing.NoRecorder();
        }
        if (by.may(Permission.SELL)) {
            resolve(by);
        }
        return switch (recorder.get().start()) {
            case DeviceReady.Ready(var position) -> close(by, recorder.get(), position);
            case DeviceReady.Blocked blocked ->
                switch (blocked.problem()) {
                    case CLOSING_DUE -> close(by, recorder.get(), blocked.position());
                    case OUT_OF_PAPER, NEEDS_SERVICE -> new FiscalClosing.Refused(blocked.problem());
                };
            case DeviceReady.Silent() -> new FiscalClosing.Unanswered();
        };
    }

    private FiscalClosing close(SignedInStaff by, FiscalDevice recorder, RecorderPosition position) {
        if (position.lastDocument() == 0) {
            return new FiscalClosing.NothingToClose(
                    position.serial(), unfinished().size());
        }
        return switch (recorder.close(position)) {
            case ClosingAnswer.Closed(var serial, var number, var count, var amount) -> {
                log.happened(
                        by.name(),
                        CLOSING,
                        "%s %d, %d documents, %s".formatted(serial, number, count, amount.toDecimal()));
                yield new FiscalClosing.Closed(
                        serial, number, count, amount, unfinished().size());
            }
            case ClosingAnswer.Blocked(var problem) -> new FiscalClosing.Refused(problem);
            case ClosingAnswer.Silent() -> {
                log.happened(by.name(), CLOSING, position.serial() + " " + position.closing() + ", no answer");
                yield new FiscalClosing.Unanswered();
            }
        };
    }

    /// What the recorder stored under a closing, a line for each document.
    public synchronized List<String> export(int closing) {
        return device.get().map(recorder -> recorder.export(closing)).orElse(List.of());
    }
}
