package org.comptoir.pos.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class PaperDesignsTest {

    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(2), "Nina", Role.CASHIER);
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final int LARGEST = 512 * 1024;

    @Parameter
    TestEngine engine;

    private final List<String> events = new ArrayList<>();
    private PaperDesigns designs;

    @BeforeEach
    void open() {
        designs = new PaperDesigns(
                TestDatabases.empty(engine, new Schema("pos")),
                (session, deed, rows) -> events.add(deed.details()),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void theLatestDesignOfAPaperIsKeptUntilItIsTakenBack() {
        assertThat(designs.of("letter")).isEmpty();
        designs.keep(OWNER, "letter", new byte[] {1});
        designs.keep(OWNER, "letter", new byte[LARGEST]);
        designs.keep(OWNER, "list", new byte[] {2});

        assertThat(designs.of("list")).map(PaperDesign::paper).contains("list");
        assertThat(designs.of("voucher")).isEmpty();
        assertThat(designs.of("letter")).hasValueSatisfying(design -> {
            assertThat(design.keptAt()).isEqualTo(NOON);
            assertThat(design.content()).hasSize(LARGEST);
        });
        assertThat(designs.reset(OWNER, "letter")).isTrue();
        assertThat(designs.reset(OWNER, "letter")).isFalse();
        assertThat(designs.of("letter")).isEmpty();
        assertThat(events)
                .containsExactly(
                        "design letter kept", "design letter kept", "design list kept", "design letter removed");
    }

    @Test
    void whoMayNotChangeSettingsChangesNoDesign() {
        assertThatThrownBy(() -> designs.keep(CASHIER, "letter", new byte[] {1}))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> designs.reset(CASHIER, "letter")).isInstanceOf(NotPermitted.class);
        assertThat(designs.of("letter")).isEmpty();
    }
}
