package org.comptoir.shop.devices.display;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.roll.PoleCommands;

/// Words a message for a pole display of two lines: what it is at the left, the amount at the right.
final class PoleText {

    private final PoleCommands pole;
    private final Formats formats;
    private final Texts texts;
    private final boolean isTraining;

    /// @param isTraining whether the upper line says so, in the place of what stands there
    PoleText(PoleCommands pole, Formats formats, boolean isTraining) {
        this.pole = pole;
        this.formats = formats;
        this.isTraining = isTraining;
        texts = Texts.of("display", formats.language());
    }

    /// @return the upper and the lower line
    List<String> lines(DisplayMessage message) {
        var lines = plainLines(message);
        return isTraining ? List.of(pole.centred(mark()), lines.getLast()) : lines;
    }

    private String mark() {
        return Texts.of("training", formats.language()).get("training.mark");
    }

    private List<String> plainLines(DisplayMessage message) {
        return switch (message) {
            case DisplayMessage.Closed() -> List.of(pole.centred(texts.get("display.closed")), "");
            case DisplayMessage.Welcome(var words) -> welcome(words.isEmpty() ? texts.get("display.welcome") : words);
            case DisplayMessage.RungUp(var ticket, var line) ->
                List.of(line(ticket.lines().get(line)), amount("display.total", ticket.total()));
            case DisplayMessage.Reduced(var ticket, var amount) ->
                List.of(amount("display.reduction", amount.negate()), amount("display.total", ticket.total()));
            case DisplayMessage.TotalDue(var ticket, var due) -> due(due);
            case DisplayMessage.Paying(var ticket, var given, var due) ->
                List.of(amount("display.given", given), amount("display.due", due));
            case DisplayMessage.Thanks(var total, var given, var change) ->
                change.isZero()
                        ? List.of(amount("display.total", total), pole.centred(texts.get("display.thanks")))
                        : List.of(pole.centred(texts.get("display.thanks")), amount(changeKey(total), change));
        };
    }

    private static String changeKey(Money total) {
        return total.isNegative() ? "display.refund" : "display.change";
    }

    private List<String> due(Money due) {
        return due.isNegative()
                ? List.of("", amount("display.refund", due.negate()))
                : List.of("", amount("display.total", due));
    }

    private String line(DisplayLine line) {
        var quantity = formats.quantity(line.quantity());
        var name = line.weighed()
                ? quantity + " kg " + line.name()
                : line.quantity().equals(Quantity.ONE) ? line.name() : quantity + "x " + line.name();
        return pole.leftAndRight(name, formats.moneyWithoutSymbol(line.amount()));
    }

    private String amount(String key, Money amount) {
        return pole.leftAndRight(texts.get(key), formats.money(amount));
    }

    /// What is too long for one line goes on in the second one.
    private List<String> welcome(String words) {
        if (words.length() <= PoleCommands.COLUMNS) {
            return List.of(pole.centred(words), "");
        }
        var end = words.lastIndexOf(' ', PoleCommands.COLUMNS);
        var cut = end <= 0 ? PoleCommands.COLUMNS : end;
        return List.of(pole.centred(words.substring(0, cut)), pole.centred(words.substring(cut)));
    }
}
