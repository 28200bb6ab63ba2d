package org.comptoir.customers.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.consent.Channel;

/// Those whom an offer may go to on a channel, and those it may not, with the reason. It cannot be made but from
/// candidates whose consent on that channel is known.
public final class Audience {

    private final Channel channel;
    private final List<AudienceMember> chosen;
    private final List<LeftOut> leftOut;

    private Audience(Channel channel, List<AudienceMember> chosen, List<LeftOut> leftOut) {
        this.channel = channel;
        this.chosen = List.copyOf(chosen);
        this.leftOut = List.copyOf(leftOut);
    }

    static Audience of(Channel channel, List<Candidate> candidates) {
        var chosen = new ArrayList<AudienceMember>();
        var leftOut = new ArrayList<LeftOut>();
        var households = new HashMap<String, AudienceMember>();
        for (var candidate : candidates) {
            var member = candidate.member();
            var obstacle = candidate.obstacle(channel);
            if (obstacle.isPresent()) {
                leftOut.add(new LeftOut(member, obstacle.get(), ""));
                continue;
            }
            var first = households.putIfAbsent(candidate.household(channel), member);
            if (first == null) {
                chosen.add(member);
            } else {
                leftOut.add(new LeftOut(member, LeftOutReason.SAME_HOUSEHOLD, first.listName()));
            }
        }
        return new Audience(channel, chosen, leftOut);
    }

    public Channel channel() {
        return channel;
    }

    public List<AudienceMember> chosen() {
        return chosen;
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /// How many are reached.
    public int size() {
        return chosen.size();
    }

    public List<AudienceMember> first(int most) {
        return chosen.subList(0, Math.min(most, chosen.size()));
    }

    /// How many are left out for each reason; reasons that nobody has are not there.
    public Map<LeftOutReason, Integer> leftOutCounts() {
        var counts = new EnumMap<LeftOutReason, Integer>(LeftOutReason.class);
        leftOut.forEach(out -> counts.merge(out.reason(), 1, Integer::sum));
        return counts;
    }
}
