package org.comptoir.pos.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignedCashMovementTest {

    /// Frozen: movements of cash are signed over exactly these bytes. Any change requires a new version beside it.
    private static final String VERSION_1 = """
            version=1
            number=7
            till=A
            tillname=Caisse 1
            kind=BANK_DEPOSIT
            amount=-20000
            reason=avant midi
            staff=Élio Marchetti
            approved=Nadia Ferrand
            day=2026-03-07
            moved=2026-03-07T11:30:00Z
            """;

    private static final String OPENING = """
            version=1
            number=7
            till=A
            tillname=Caisse 1
            kind=DAY_OPENED
            amount=-1000
            found=14000
            reason=
            staff=Élio Marchetti
            approved=
            day=2026-03-07
            moved=2026-03-07T11:30:00Z
            """;

    private static final String SIGNATURE = "abcdefghijklmnopqrstuvwxyz";

    private static CashMovement movement(
            CashMovementKind kind, String amount, @Nullable Money found, String reason, String approvedBy) {
        return new CashMovement(
                TillId.FIRST,
                7,
                "Caisse 1",
                kind,
                Money.of(amount),
                found,
                reason,
                "Élio Marchetti",
                approvedBy,
                LocalDate.of(2026, 3, 7),
                Instant.parse("2026-03-07T11:30:00Z"),
                "cgms");
    }

    private static JournalEntry entry(String text) {
        return new JournalEntry(TillId.FIRST, Chain.PAYMENTS, 7, Instant.EPOCH, CashMovements.KIND, text, SIGNATURE);
    }

    private static final CashMovement DEPOSIT =
            movement(CashMovementKind.BANK_DEPOSIT, "-200", null, "avant midi", "Nadia Ferrand");

    @Test
    void writesVersionOneUnchanged() {
        assertThat(SignedCashMovement.text(DEPOSIT)).isEqualTo(VERSION_1);
        assertThat(SignedCashMovement.text(movement(CashMovementKind.DAY_OPENED, "-10", Money.euros(140), "", "")))
                .isEqualTo(OPENING);
    }

    @Test
    void readsVersionOneUnchanged() {
        assertThat(SignedCashMovement.read(entry(VERSION_1))).isEqualTo(DEPOSIT);
        assertThat(SignedCashMovement.read(entry(OPENING)).found()).isEqualTo(Money.euros(140));
    }

    @Test
    void refusesOtherText() {
        var changes = List.of(
                VERSION_1.replace("version=1", "version=2"),
                VERSION_1.replace("number=7", "number=8"),
                VERSION_1.replace("till=A\n", "till=B\n"),
                VERSION_1.replace("amount=-20000", "amount=20000"),
                VERSION_1.replace("kind=BANK_DEPOSIT", "kind=DAY_OPENED"),
                OPENING.replace("found=14000\n", ""),
                VERSION_1.replace("reason=avant midi\n", ""),
                VERSION_1 + "extra=1\n");

        assertThat(changes)
                .allSatisfy(text -> assertThatThrownBy(() -> SignedCashMovement.read(entry(text)))
                        .isInstanceOf(IllegalArgumentException.class));
    }
}
