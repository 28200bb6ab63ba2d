package org.comptoir.pos.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comptoir.pos.database.QueryScan.Query;
import org.hibernate.StatelessSession;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.QueryParameter;
import org.jspecify.annotations.Nullable;

/// Has an engine prepare queries without running them, which detects unknown tables, columns and keywords.
public final class QueryPreparation {

    private static final Pattern NAMED = Pattern.compile("(?<![:\\w]):\\w+");
    private static final Pattern CHANGING = Pattern.compile("(?is)\\s*(insert|update|delete)\\b.*");

    /// Rolls back whatever a query did.
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private QueryPreparation() {}

    /// @return the engine's message for each query it rejects
    public static List<String> refused(Database database, Iterable<Query> queries) {
        var refused = new ArrayList<String>();
        for (var query : queries) {
            try {
                database.run(session -> {
                    prepare(session, query);
                    throw new Undone();
                });
            } catch (Undone fine) {
                continue;
            } catch (RuntimeException e) {
                refused.add(query.location() + ": " + Causes.rootMessage(e) + ": " + query.text());
            }
        }
        return refused;
    }

    private static void prepare(StatelessSession session, Query query) {
        switch (query.kind()) {
            case SQL ->
                session.doWork(connection -> {
                    try (var statement = connection.prepareStatement(
                            NAMED.matcher(query.text()).replaceAll("?"))) {
                        describe(statement, query.text());
                    }
                });
            case HQL -> {
                if (CHANGING.matcher(query.text()).matches()) {
                    var change = session.createMutationQuery(query.text());
                    bind(change, query.text());
                    change.executeUpdate();
                } else {
                    var select = session.createSelectionQuery(query.text(), Object.class);
                    bind(select, query.text());
                    select.setMaxResults(1).getResultList();
                }
            }
        }
    }

    /// The PostgreSQL driver has the server parse the text only when its metadata is requested.
    private static void describe(PreparedStatement statement, String sql) throws SQLException {
        if (CHANGING.matcher(sql).matches()) {
            statement.getParameterMetaData();
        } else {
            statement.getMetaData();
        }
    }

    private static void bind(CommonQueryContract query, String text) {
        for (var parameter : query.getParameterMetadata().getRegistrations()) {
            bind(query, text, parameter);
        }
    }

    /// Hibernate allows a list for whatever stands in an aggregate, but takes one in a list of values only.
    private static void bind(CommonQueryContract query, String text, QueryParameter<?> parameter) {
        var value = value(parameter.getParameterType());
        var isListed = Pattern.compile("\\bin\\s*\\(?\\s*:" + parameter.getName() + "\\b")
                .matcher(text)
                .find();
        if (isListed && parameter.allowsMultiValuedBinding()) {
            query.setParameterList(parameter.getName(), List.of(value));
        } else {
            query.setParameter(parameter.getName(), value);
        }
    }

    private static Object value(@Nullable Class<?> type) {
        // Hibernate does not know the parameter types of functions: here they are always text.
        if (type == null) {
            return "x";
        }
        if (type == Long.class || type == long.class) {
            return 1L;
        }
        if (type == Integer.class || type == int.class) {
            return 1;
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type == Boolean.class || type == boolean.class) {
            return true;
        }
        if (type == UUID.class) {
            return new UUID(0, 0);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : "x";
    }
}
