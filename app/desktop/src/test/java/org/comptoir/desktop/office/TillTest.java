package org.comptoir.desktop.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Base of tests at the till: one stocked shop is open for the whole class, and unexpected errors fail the test.
public abstract class TillTest {

    @TempDir
    static Path folder;

    protected static ScreenFixture office;

    protected final RecordingMessages messages = new RecordingMessages();

    @BeforeAll
    static void openTheShop() {
        office = ScreenFixture.founded(folder.resolve("shop"), Language.FRENCH).stocked();
    }

    @AfterAll
    static void closeTheShop() {
        office.close();
    }

    @AfterEach
    void hadNoMishap() {
        assertThat(office.mishaps()).isEmpty();
    }

    protected final ScreenContext context(Language language, Supplier<SignedInStaff> staff) {
        return office.context(language, staff, office.tasks(), messages, new SystemFileChoice());
    }

    protected final ScreenContext context(Language language, Tasks tasks) {
        return office.context(language, office::owner, tasks, messages, new SystemFileChoice());
    }
}
