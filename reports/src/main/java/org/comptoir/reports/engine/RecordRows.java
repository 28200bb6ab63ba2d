package org.comptoir.reports.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.comptoir.reports.engine.text.TextRaster;
import org.jspecify.annotations.Nullable;

/// A JasperReports data source of records. Every text passes through [TextRaster], so that no character silently
/// disappears from the print.
final class RecordRows implements JRDataSource {

    private final Iterator<? extends Record> rows;
    private final Map<String, Method> accessors = new HashMap<>();
    private final Map<String, Printable> last = new HashMap<>();
    private @Nullable Record row;

    RecordRows(List<? extends Record> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        row = rows.hasNext() ? rows.next() : null;
        return row != null;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        if (row == null) {
            throw new IllegalStateException("no row");
        }
        if (row instanceof TemplateRow values) {
            return lastPrintable(field.getName(), values.value(field.getName()));
        }
        return value(row, accessors.computeIfAbsent(field.getName(), this::accessor));
    }

    /// Neighbouring rows often share a value, which is then made printable once.
    private @Nullable Object lastPrintable(String field, @Nullable Object raw) {
        if (raw == null || raw instanceof Boolean) {
            return raw;
        }
        var known = last.get(field);
        if (known == null || known.raw != raw) {
            known = new Printable(raw, printable(raw));
            last.put(field, known);
        }
        return known.value;
    }

    private record Printable(Object raw, @Nullable Object value) {}

    private Method accessor(String name) {
        for (var component : components(row == null ? Record.class : row.getClass())) {
            if (component.getName().equals(name)) {
                return opened(component.getAccessor());
            }
        }
        throw new IllegalArgumentException("no component " + name + " in " + row);
    }

    /// The values of a record by name.
    ///
    /// @param wanted by the template
    static Map<String, @Nullable Object> values(Record values, Iterable<String> wanted) {
        var named = new HashMap<String, @Nullable Object>();
        if (values instanceof TemplateRow row) {
            wanted.forEach(name -> named.put(name, printable(row.value(name))));
            return named;
        }
        for (var component : components(values.getClass())) {
            named.put(component.getName(), value(values, opened(component.getAccessor())));
        }
        return named;
    }

    private static RecordComponent[] components(Class<?> type) {
        var components = type.getRecordComponents();
        return components == null ? new RecordComponent[0] : components;
    }

    private static Method opened(Method accessor) {
        accessor.setAccessible(true);
        return accessor;
    }

    private static @Nullable Object value(Record row, Method accessor) {
        try {
            return printable(accessor.invoke(row));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private static @Nullable Object printable(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> TextRaster.printable(text);
            case DocumentImage picture -> picture.renderable();
            case List<?> list -> list.stream().map(RecordRows::printable).toList();
            default -> value;
        };
    }
}
