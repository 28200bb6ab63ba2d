package org.comptoir.shop.fiscal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.fiscal.FiscalNumber;
import org.comptoir.pos.fiscal.FiscalProblem;
import org.comptoir.pos.fiscal.FiscalSettlement;
import org.comptoir.pos.fiscal.FiscalState;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.devices.DeviceReady;

/// What is said about the fiscal recorder, the same on the screen and on the command line.
public final class FiscalText {

    private final Formats formats;
    private final Texts texts;

    public FiscalText(Formats formats) {
        this.formats = formats;
        texts = Texts.of("fiscal", formats.language());
    }

    public String of(FiscalResult result) {
        return switch (result) {
            case FiscalResult.NotNeeded() -> texts.get("fiscal.result.none");
            case FiscalResult.Confirmed(var numbers) ->
                texts.get(
                        "fiscal.result.confirmed",
                        numbers.size(),
                        numbers.stream().map(FiscalNumber::printed).collect(Collectors.joining(", ")));
            case FiscalResult.Refused(var problem) -> of(problem);
            case FiscalResult.Unanswered() -> texts.get("fiscal.result.unanswered");
        };
    }

    /// What the recorder wants.
    public String of(FiscalProblem problem) {
        return texts.get("fiscal.problem." + problem.name().toLowerCase(Locale.ROOT));
    }

    public String of(FiscalClosing closing) {
        return switch (closing) {
            case FiscalClosing.NoRecorder() -> texts.get("fiscal.status.none");
            case FiscalClosing.Closed(var serial, var number, var documents, var amount, var unconfirmed) ->
                with(unconfirmed, texts.get("fiscal.closing.done", serial, number, documents, formats.money(amount)));
            case FiscalClosing.NothingToClose(var serial, var unconfirmed) ->
                with(unconfirmed, texts.get("fiscal.closing.nothing", serial));
            case FiscalClosing.Refused(var problem) -> texts.get("fiscal.closing.refused", of(problem));
            case FiscalClosing.Unanswered() -> texts.get("fiscal.closing.unanswered");
        };
    }

    private String with(int unconfirmed, String sentence) {
        return unconfirmed == 0 ? sentence : sentence + " " + texts.get("fiscal.closing.unconfirmed", unconfirmed);
    }

    public String of(DeviceReady ready) {
        return switch (ready) {
            case DeviceReady.Ready(var position) ->
                texts.get("fiscal.status.ready", position.serial(), position.closing(), position.lastDocument());
            case DeviceReady.Blocked(var position, var problem) -> of(problem);
            case DeviceReady.Silent() -> texts.get("fiscal.status.silent");
        };
    }

    public String noRecorder() {
        return texts.get("fiscal.status.none");
    }

    public String of(FiscalState state) {
        return texts.get("fiscal.state." + state.word());
    }

    public String of(FiscalSettling settling) {
        return switch (settling) {
            case FiscalSettling.Settled(var documents) -> texts.get("fiscal.settling.done", documents.size());
            case FiscalSettling.NothingOpen() -> texts.get("fiscal.settling.nothing");
            case FiscalSettling.ReasonUnfit() -> texts.get("fiscal.settling.reason", FiscalSettlement.MAX_REASON);
            case FiscalSettling.NumberUnfit() -> texts.get("fiscal.settling.number");
            case FiscalSettling.SeveralOpen() -> texts.get("fiscal.settling.several");
        };
    }

    /// Its number and date, or how far it has come, and who settled it by hand.
    public String of(FiscalDocument document) {
        var settlement = document.settlement();
        if (settlement == null) {
            return stand(document);
        }
        var day = formats.date(settlement.at());
        return document.number() == null
                ? texts.get("fiscal.settled", settlement.staffName(), day, settlement.reason())
                : texts.get("fiscal.settled.paper", stand(document), settlement.staffName(), day, settlement.reason());
    }

    /// Its number and date as a paper names it: the recorder's, or that of a document that was settled by hand. Empty
    /// while nobody knows one.
    public Optional<String> numbered(FiscalDocument document) {
        return document.number() == null ? Optional.empty() : Optional.of(stand(document));
    }

    private String stand(FiscalDocument document) {
        var number = document.number();
        if (number != null && number.serial().isEmpty()) {
            return texts.get("fiscal.number.paper", number.printed(), formats.date(number.day()));
        }
        return number == null
                ? of(document.state())
                : texts.get("fiscal.number", number.printed(), formats.date(number.day()), number.serial());
    }
}
