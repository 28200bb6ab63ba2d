package org.comptoir.reports.engine;

import java.util.ArrayList;
import java.util.List;

/// A run of adjacent dark modules, drawn as one rectangle to avoid hairlines inside a bar.
///
/// @param start the first module
/// @param length number of modules
record BarRuns(int start, int length) {

    static List<BarRuns> of(boolean[] modules) {
        var runs = new ArrayList<BarRuns>();
        for (var x = 0; x < modules.length; x++) {
            var start = x;
            while (x < modules.length && modules[x]) {
                x++;
            }
            if (x > start) {
                runs.add(new BarRuns(start, x - start));
            }
        }
        return runs;
    }
}
