package org.comptoir.shop.open;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The training of a machine.
///
/// @param number how many were begun over, this one included; 0 before the first
/// @param folder of the current one; null before the first
public record TrainingStatus(int number, @Nullable Path folder) {

    public boolean isThere() {
        return folder != null;
    }
}
