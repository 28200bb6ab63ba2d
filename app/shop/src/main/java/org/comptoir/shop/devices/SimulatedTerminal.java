package org.comptoir.shop.devices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.machine.CardSlip;
import org.comptoir.pos.till.machine.TerminalDetails;

/// A terminal without a card, for trying: it approves, declines amounts that end in 51 cents as banks' test hosts do,
/// and is cancelled for those that end in 52. Where it loses answers, the first answer to each request never comes,
/// though the card was charged. What it did is kept in a file, as a real one remembers it whatever becomes of the till.
public final class SimulatedTerminal implements CardTerminal {

    private static final String FILE = "simulated-terminal.txt";
    private static final int DECLINED_CENTS = 51;
    private static final int CANCELLED_CENTS = 52;
    private static final Pattern LINE = Pattern.compile("([0-9a-f-]{36}) (-?\\d+)(?: (\\S+))?");

    /// As it calls itself.
    public static final TerminalDetails DETAILS = new TerminalDetails("SIM00001", "Simulator", "");

    private final Path file;
    private final Clock clock;
    private final boolean losesAnswers;

    /// @param folder where it keeps what it did
    public SimulatedTerminal(Path folder, Clock clock, boolean losesAnswers) {
        this.file = folder.resolve(FILE);
        this.clock = clock;
        this.losesAnswers = losesAnswers;
    }

    @Override
    public TerminalAnswer charge(UUID request, Money amount) {
        return move(request, amount);
    }

    @Override
    public TerminalAnswer refund(UUID request, Money amount) {
        return move(request, amount.negate());
    }

    /// @param amount negative for what is credited
    private synchronized TerminalAnswer move(UUID request, Money amount) {
        try {
            var isKnown = requests().stream().anyMatch(line -> line.startsWith(request.toString()));
            if (!isKnown) {
                var line = request + " " + amount.cents() + " " + clock.instant() + "\n";
                Files.writeString(
                        file,
                        line,
                        StandardCharsets.UTF_8,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND);
            }
            return losesAnswers && !isKnown ? new TerminalAnswer.Unknown() : answer(amount, at(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// When it was first asked; a file of an earlier version does not say.
    private Instant at(UUID request) throws IOException {
        return requests().stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .filter(line -> line.group(1).equals(request.toString()) && line.group(3) != null)
                .map(line -> Instant.parse(line.group(3)))
                .findFirst()
                .orElseGet(clock::instant);
    }

    private static TerminalAnswer answer(Money amount, Instant at) {
        return switch ((int) Math.abs(amount.cents() % 100)) {
            case DECLINED_CENTS -> new TerminalAnswer.Declined();
            case CANCELLED_CENTS -> new TerminalAnswer.Cancelled();
            default -> new TerminalAnswer.Approved(new CardSlip(DETAILS, at));
        };
    }

    private List<String> requests() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /// What it charged in all, less what it credited: each request once.
    public Money charged() {
        try {
            return Money.sum(requests().stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> Money.ofCents(Long.parseLong(line.group(2))))
                    .filter(amount -> answer(amount, Instant.EPOCH) instanceof TerminalAnswer.Approved)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
