package org.comptoir.customers.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.customers.consent.Channel;

/// The customers an offer may go to on a channel, and the excluded ones with the reason. It can only be created
/// from candidates whose consent to that channel is known.
public final class Audience {

    private final Channel channel;
    private final List<AudienceMember> included;
    private final List<Exclusion> leftOut;

    private Audience(Channel channel, List<AudienceMember> chosen, List<Exclusion> leftOut) {
        this.channel = channel;
        this.included = List.copyOf(chosen);
        this.leftOut = List.copyOf(leftOut);
    }

    static Audience of(Channel channel, List<ContactCandidate> candidates) {
        return of(channel, candidates, member -> true);
    }

    /// @param understands whether somebody who may be contacted is written to in the mailing's language; whoever is
    ///     not is left out, and stands for nobody of the same household
    static Audience of(Channel channel, List<ContactCandidate> candidates, Predicate<AudienceMember> understands) {
        var chosen = new ArrayList<AudienceMember>();
        var leftOut = new ArrayList<Exclusion>();
        var households = new HashMap<String, Integer>();
        for (var candidate : candidates) {
            var member = candidate.member();
            var obstacle = candidate
                    .exclusionReason(channel)
                    .or(() ->
                            understands.test(member) ? Optional.empty() : Optional.of(ExclusionReason.OTHER_LANGUAGE));
            if (obstacle.isPresent()) {
                leftOut.add(new Exclusion(member, obstacle.get(), ""));
                continue;
            }
            var key = candidate.household(channel);
            var first = households.putIfAbsent(key, chosen.size());
            if (first == null) {
                chosen.add(member);
            } else {
                var recipient = chosen.get(first);
                leftOut.add(new Exclusion(member, ExclusionReason.SAME_HOUSEHOLD, recipient.listName()));
                if (channel == Channel.POST) {
                    chosen.set(first, recipient.forHousehold(candidate.household()));
                }
            }
        }
        return new Audience(channel, chosen, leftOut);
    }

    public Channel channel() {
        return channel;
    }

    public List<AudienceMember> included() {
        return included;
    }

    public List<Exclusion> leftOut() {
        return leftOut;
    }

    /// How many are reached.
    public int size() {
        return included.size();
    }

    public List<AudienceMember> first(int limit) {
        return included.subList(0, Math.min(limit, included.size()));
    }

    /// The number of customers excluded for each reason; reasons without customers are missing.
    public Map<ExclusionReason, Integer> leftOutCounts() {
        var counts = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
        leftOut.forEach(exclusion -> counts.merge(exclusion.reason(), 1, Integer::sum));
        return counts;
    }
}
