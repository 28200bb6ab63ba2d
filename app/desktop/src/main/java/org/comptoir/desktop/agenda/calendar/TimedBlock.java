package org.comptoir.desktop.agenda.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.comptoir.customers.agenda.event.Occurrence;

/// The part of an appointment that is within one day, and its lane beside those at the same time.
///
/// @param from minutes since midnight
/// @param until minutes since midnight, at least a quarter of an hour later
/// @param lane from 0
/// @param lanes how many stand side by side
record TimedBlock(Occurrence occurrence, int from, int until, int lane, int lanes) {

    private static final int SHORTEST = 15;
    private static final int DAY = 24 * 60;

    static List<TimedBlock> of(List<Occurrence> occurrences, LocalDate day, ZoneId zone) {
        var parts = occurrences.stream()
                .map(one -> part(one, day, zone))
                .sorted(Comparator.comparingInt(TimedBlock::from)
                        .thenComparing(
                                Comparator.comparingInt(TimedBlock::until).reversed()))
                .toList();
        var placed = new ArrayList<TimedBlock>();
        var group = new ArrayList<TimedBlock>();
        var end = 0;
        for (var part : parts) {
            if (!group.isEmpty() && part.from() >= end) {
                placed.addAll(sideBySide(group));
                group.clear();
            }
            group.add(part);
            end = group.size() == 1 ? part.until() : Math.max(end, part.until());
        }
        placed.addAll(sideBySide(group));
        return placed;
    }

    private static TimedBlock part(Occurrence one, LocalDate day, ZoneId zone) {
        var from = minutes(one.time().localStart(zone), day);
        var until = minutes(one.time().localEnd(zone), day);
        return new TimedBlock(
                one, Math.min(from, DAY - SHORTEST), Math.min(DAY, Math.max(until, from + SHORTEST)), 0, 1);
    }

    private static int minutes(LocalDateTime time, LocalDate day) {
        if (time.toLocalDate().isBefore(day)) {
            return 0;
        }
        return time.toLocalDate().isAfter(day) ? DAY : time.getHour() * 60 + time.getMinute();
    }

    private static List<TimedBlock> sideBySide(List<TimedBlock> group) {
        var ends = new ArrayList<Integer>();
        var lanes = new ArrayList<Integer>();
        for (var part : group) {
            var lane = 0;
            while (lane < ends.size() && ends.get(lane) > part.from()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(part.until());
            } else {
                ends.set(lane, part.until());
            }
            lanes.add(lane);
        }
        var placed = new ArrayList<TimedBlock>();
        for (var n = 0; n < group.size(); n++) {
            var part = group.get(n);
            placed.add(new TimedBlock(part.occurrence(), part.from(), part.until(), lanes.get(n), ends.size()));
        }
        return placed;
    }
}
