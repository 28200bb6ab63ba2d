package org.comptoir.pos.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The SQL states of a failure: those of every exception in its chain of causes, and of chained SQL exceptions.
final class SqlStates {

    private final List<String> states;

    private SqlStates(List<String> states) {
        this.states = states;
    }

    static SqlStates of(Throwable thrown) {
        var states = new ArrayList<String>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException first) {
                for (SQLException sql = first; sql != null; sql = sql.getNextException()) {
                    if (sql.getSQLState() != null) {
                        states.add(sql.getSQLState());
                    }
                }
            }
        }
        return new SqlStates(states);
    }

    boolean contain(String state) {
        return states.contains(state);
    }

    boolean containAny(Predicate<String> matching) {
        return states.stream().anyMatch(matching);
    }

    /// Whether one of them belongs to that class, given by the first two characters.
    boolean containClass(String start) {
        return containAny(state -> state.startsWith(start));
    }
}
