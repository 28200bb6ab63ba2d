package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffModelTest {

    @TempDir
    Path folder;

    @Test
    void hiresAndDismisses() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var staff = new StaffModel(
                    office.context(Language.ENGLISH), office.shop().staff(), (person, language) -> {});
            staff.load();
            staff.dismiss(office.owner().id());
            assertThat(staff.messages().posted().getFirst().message().happened())
                    .contains("last owner");
            staff.hire("Nadia Ferrand", Role.CASHIER, "12".toCharArray());
            assertThat(staff.messages().posted().getFirst().level()).isEqualTo(Level.WARNING);
            staff.hire("Nadia Ferrand", Role.CASHIER, "1234".toCharArray());
            assertThat(staff.members()).hasSize(1);
            assertThat(staff.pinFault("1111")).contains("0000");
            assertThat(staff.pinFault("1739")).isEmpty();
            staff.hire("Nadia Ferrand", Role.CASHIER, "1739".toCharArray());
            assertThat(staff.members()).hasSize(2);
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void choosesTheLanguageOfSomebodysScreens() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var spoken = new ArrayList<String>();
            var staff = new StaffModel(
                    office.context(Language.ENGLISH),
                    office.shop().staff(),
                    (person, language) -> spoken.add(person + " " + language));
            staff.load();
            assertThat(staff.own())
                    .hasValueSatisfying(me -> assertThat(me.language()).isNull());
            var me = office.owner().id();

            staff.changeLanguage(me, Language.ITALIAN);

            assertThat(staff.own())
                    .hasValueSatisfying(own -> assertThat(own.language()).isEqualTo(Language.ITALIAN));
            assertThat(office.shop().staff().active())
                    .extracting(StaffMember::language)
                    .containsExactly(Language.ITALIAN);
            staff.changeLanguage(me, null);
            assertThat(staff.own())
                    .hasValueSatisfying(own -> assertThat(own.language()).isNull());
            assertThat(spoken).containsExactly(me + " ITALIAN", me + " null");
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
