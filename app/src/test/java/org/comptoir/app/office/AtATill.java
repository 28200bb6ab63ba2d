package org.comptoir.app.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.comptoir.app.ticket.workplace.Workplace;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// For tests of what is done at a till: one stocked shop is open for all of a class, and none leaves a mishap behind.
public abstract class AtATill {

    @TempDir
    static Path folder;

    protected static Office office;

    protected final Voice voice = new Voice();

    @BeforeAll
    static void openTheShop() {
        office = Office.founded(folder.resolve("shop"), Language.FRENCH).stocked();
    }

    @AfterAll
    static void closeTheShop() {
        office.close();
    }

    @AfterEach
    void hadNoMishap() {
        assertThat(office.mishaps()).isEmpty();
    }

    protected final Workplace workplace(Language language, Supplier<SignedInStaff> person) {
        return new Workplace(office.shop(), person, office.tasks(), office.formats(language), voice);
    }
}
