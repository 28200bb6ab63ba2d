package org.comptoir.customers.agenda.calendarfile;

import biweekly.ICalVersion;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.DateStart;
import biweekly.property.RecurrenceRule;
import biweekly.property.TimezoneOffsetFrom;
import biweekly.property.TimezoneOffsetTo;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;

/// A zone as a calendar tells it: the rules that hold now, which are those of all that a shop plans.
final class ZoneComponents {

    /// Since when the summer time of Europe is as it is: 2002/EC, Directive 2000/84.
    private static final int SINCE = 2002;

    private ZoneComponents() {}

    static VTimezone of(ZoneId zone) {
        var component = new VTimezone(zone.getId());
        var rules = zone.getRules();
        for (var rule : rules.getTransitionRules()) {
            add(component, rule);
        }
        if (rules.getTransitionRules().isEmpty()) {
            var offset = rules.getOffset(LocalDateTime.of(SINCE, 1, 1, 0, 0));
            var standard = new StandardTime();
            fill(standard, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
            component.addStandardTime(standard);
        }
        return component;
    }

    private static void add(VTimezone component, ZoneOffsetTransitionRule rule) {
        var transition = rule.createTransition(SINCE);
        var summer = rule.getOffsetAfter().getTotalSeconds()
                > rule.getStandardOffset().getTotalSeconds();
        if (summer) {
            var daylight = new DaylightSavingsTime();
            fill(daylight, transition.getDateTimeBefore(), rule.getOffsetBefore(), rule.getOffsetAfter());
            daylight.setRecurrenceRule(yearly(rule));
            component.addDaylightSavingsTime(daylight);
        } else {
            var standard = new StandardTime();
            fill(standard, transition.getDateTimeBefore(), rule.getOffsetBefore(), rule.getOffsetAfter());
            standard.setRecurrenceRule(yearly(rule));
            component.addStandardTime(standard);
        }
    }

    private static void fill(Observance observance, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        var raw = new DateTimeComponents(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond(),
                false);
        observance.setDateStart(new DateStart(new ICalDate(raw, true)));
        observance.setTimezoneOffsetFrom(new TimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L)));
        observance.setTimezoneOffsetTo(new TimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L)));
    }

    /// The last Sunday of March is one on or after the 25th, whatever its words: days counted from the end say so.
    private static RecurrenceRule yearly(ZoneOffsetTransitionRule rule) {
        var day = rule.getDayOfMonthIndicator();
        var weekday = rule.getDayOfWeek();
        var last = rule.getMonth().maxLength();
        var number = day < 0 || day + 6 >= last ? -1 : (day - 1) / 7 + 1;
        var text = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue()
                + (weekday == null
                        ? ";BYMONTHDAY=" + day
                        : ";BYDAY=" + number + weekday.name().substring(0, 2));
        var context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        return new RecurrenceRule(new RecurrenceRuleScribe()
                .parseText(text, null, new ICalParameters(), context)
                .getValue());
    }
}
