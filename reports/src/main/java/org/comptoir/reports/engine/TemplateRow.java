package org.comptoir.reports.engine;

import org.jspecify.annotations.Nullable;

/// A row that tells the values of a template's fields by itself, for papers of thousands of rows, or all its
/// parameters.
public interface TemplateRow {

    /// @param field a name in the template
    @Nullable
    Object value(String field);

    static IllegalArgumentException unknown(String field) {
        return new IllegalArgumentException("the template has a field of its own: " + field);
    }
}
