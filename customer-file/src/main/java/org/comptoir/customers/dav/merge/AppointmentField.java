package org.comptoir.customers.dav.merge;

import java.util.stream.Collectors;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.AppointmentStatus;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.event.Series;

/// A field of an appointment that a calendar has too. Who takes part and what is noted never leave the shop.
public enum AppointmentField implements SharedField<Series> {
    TITLE {
        @Override
        public String text(Series value) {
            return value.master().details().title();
        }

        @Override
        public Series take(Series into, Series from) {
            return into.saying(
                    into.master().details().titled(from.master().details().title()));
        }
    },
    /// The time with the rule by which it comes again and the occurrences that are not as the rule says: these hang
    /// together.
    TIME {
        @Override
        public String text(Series value) {
            var details = value.master().details();
            var rule = details.recurrence();
            var often = rule == null ? "" : rule(rule);
            var others = value.overrides().stream()
                    .map(one -> one.originalStart() + " > " + of(one))
                    .collect(Collectors.joining("; "));
            return (details.time() + often + (others.isEmpty() ? "" : " | " + others));
        }

        private static String rule(Recurrence rule) {
            var excluded =
                    rule.excluded().stream().sorted().map(Object::toString).collect(Collectors.joining(","));
            return " | " + rule.rule() + (excluded.isEmpty() ? "" : " - " + excluded);
        }

        private static String of(Appointment one) {
            var details = one.details();
            return details.time() + " " + details.title() + " " + details.place() + " " + details.status();
        }

        @Override
        public Series take(Series into, Series from) {
            var said = from.master().details();
            var master =
                    into.master().saying(into.master().details().at(said.time()).recurring(said.recurrence()));
            var overrides =
                    from.overrides().stream().map(one -> override(into, one)).toList();
            return new Series(master, overrides);
        }

        /// People and notes of the same occurrence stay.
        private static Appointment override(Series into, Appointment said) {
            var known = into.overrides().stream()
                    .filter(one -> java.util.Objects.equals(one.originalStart(), said.originalStart()))
                    .findFirst()
                    .orElse(into.master())
                    .details();
            var details = said.details();
            return new Appointment(
                    into.uid(),
                    said.sequence(),
                    said.originalStart(),
                    new AppointmentDetails(
                            details.title(),
                            details.time(),
                            details.place(),
                            known.note(),
                            known.participants(),
                            known.reminderMinutes(),
                            details.status(),
                            null));
        }
    },
    PLACE {
        @Override
        public String text(Series value) {
            return value.master().details().place();
        }

        @Override
        public Series take(Series into, Series from) {
            var details = into.master().details();
            return into.saying(details.in(from.master().details().place(), details.note()));
        }
    },
    STATUS {
        @Override
        public String text(Series value) {
            return value.master().details().status().name();
        }

        @Override
        public Series take(Series into, Series from) {
            var details = into.master().details();
            var status = from.master().details().status();
            return into.saying(
                    status == AppointmentStatus.CANCELLED
                            ? details.cancelled()
                            : new AppointmentDetails(
                                    details.title(),
                                    details.time(),
                                    details.place(),
                                    details.note(),
                                    details.participants(),
                                    details.reminderMinutes(),
                                    status,
                                    details.recurrence()));
        }
    };

    @Override
    public String key() {
        return name();
    }

    /// What it says is all that there is of it.
    @Override
    public String print(Series value) {
        return text(value);
    }
}
