package org.comptoir.desktop.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;

class FailureMessagesTest {

    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(2), "Nadia", Role.CASHIER);
    private static final Unavailable LOST = new Unavailable.ConnectionLost("jdbc:postgresql://till/shop");

    private final List<UnexpectedError> unexpected = new ArrayList<>();
    private final PageMessages messages = new PageMessages();
    private final FailureMessages failures = new FailureMessages(messages, Language.ENGLISH, unexpected::add);
    private final Tasks tasks = Tasks.atOnce(failures);

    private void fail(Unavailable reason) {
        tasks.of(() -> {
                    throw new Unavailable.UnavailableException(reason);
                })
                .start();
    }

    private List<String> shown() {
        return messages.posted().stream()
                .map(posted -> posted.message().happened())
                .toList();
    }

    @Test
    void showsOneMessageHoweverOftenTheDataIsOutOfReach() {
        fail(LOST);
        fail(LOST);
        fail(new Unavailable.NoServer("jdbc:postgresql://till/shop", "refused"));
        assertThat(shown())
                .containsExactly(UnavailableText.of(
                        new Unavailable.NoServer("jdbc:postgresql://till/shop", "refused"), Language.ENGLISH));
        assertThat(unexpected).isEmpty();
    }

    @Test
    void takesTheMessageAwayOnceTheDataIsReachedAgain() {
        fail(LOST);
        failures.reached();
        assertThat(shown()).isEmpty();
        fail(LOST);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void keepsTheMessageOfAFullDiskThoughItCanBeRead() {
        fail(new Unavailable.DiskFull(Path.of("shop")));
        failures.reached();
        assertThat(shown()).hasSize(1);
    }

    @Test
    void saysOnceWhatAPersonMayNotDoUntilSomebodyElseSignsIn() {
        for (var i = 0; i < 2; i++) {
            tasks.of(() -> CASHIER.require(Permission.CHANGE_SETTINGS)).start();
        }
        assertThat(shown()).containsExactly(NotPermittedText.of(Permission.CHANGE_SETTINGS, Language.ENGLISH));
        failures.personChanged();
        assertThat(shown()).isEmpty();
    }

    @Test
    void leavesTheAnswerToAWorkThatHasOneOfItsOwn() {
        tasks.of(() -> {
                    throw new Unavailable.UnavailableException(LOST);
                })
                .onFailure(Unavailable.UnavailableException.class, problem -> messages.warn("own", Message.of("own")))
                .start();
        assertThat(shown()).containsExactly("own");
    }

    @Test
    void reportsAnyOtherErrorUnderItsCode() {
        tasks.of(() -> {
                    throw new IllegalStateException("broken");
                })
                .start();
        assertThat(unexpected).hasSize(1);
        assertThat(messages.posted())
                .singleElement()
                .satisfies(posted -> assertThat(posted.message().detail())
                        .contains(unexpected.getFirst().code()));
    }
}
