package org.comptoir.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {

    @Test
    void areTheSameInListsAndOnRecords() {
        assertThat(Initials.of("Durand-Lefèvre, Élodie")).isEqualTo("ÉD");
        assertThat(Initials.of("Élodie Durand-Lefèvre")).isEqualTo("ÉD");
    }

    @Test
    void useAvailableNames() {
        assertThat(Initials.of("Camille")).isEqualTo("C");
        assertThat(Initials.of("")).isEmpty();
        assertThat(Initials.of("Cave du Port SARL")).isEqualTo("CD");
    }
}
