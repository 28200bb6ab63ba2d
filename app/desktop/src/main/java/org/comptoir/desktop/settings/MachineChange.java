package org.comptoir.desktop.settings;

import java.util.function.UnaryOperator;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.machine.MachineSettings;

/// Decides how this machine works.
@FunctionalInterface
interface MachineChange {

    void apply(SignedInStaff by, UnaryOperator<MachineSettings> change);
}
