package org.comptoir.program.simulation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How often each activity comes among a hundred; the rest are plain sales.
public record SimulationMix(Map<SimulatedActivity, Integer> shares) {

    private static final int ALL = 100;

    /// The usual one.
    public static final SimulationMix DEFAULT = new SimulationMix(Arrays.stream(SimulatedActivity.values())
            .collect(Collectors.toMap(Function.identity(), SimulatedActivity::usual)));

    /// Plain sales alone.
    public static final SimulationMix PLAIN = new SimulationMix(Map.of());

    public SimulationMix {
        shares = Map.copyOf(shares);
        if (!isPossible(shares)) {
            throw new IllegalArgumentException("no shares of a hundred: " + shares);
        }
    }

    /// Whether no share is negative, all together are a hundred at most, and something is sold.
    public static boolean isPossible(Map<SimulatedActivity, Integer> shares) {
        var sum = shares.values().stream().mapToLong(Integer::longValue).sum();
        var idle = shares.entrySet().stream()
                .filter(share -> !share.getKey().sells())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return shares.values().stream().allMatch(share -> share >= 0) && sum <= ALL && idle < ALL;
    }

    /// The usual one with other shares.
    public static Map<SimulatedActivity, Integer> usualWith(Map<SimulatedActivity, Integer> others) {
        var shares = new EnumMap<SimulatedActivity, Integer>(DEFAULT.shares());
        shares.putAll(others);
        return shares;
    }

    /// Whether anything but plain sales comes.
    public boolean isPlain() {
        return shares.values().stream().allMatch(share -> share == 0);
    }

    /// What comes next; null for a plain sale.
    @Nullable
    SimulatedActivity next(Random random) {
        var draw = random.nextInt(ALL);
        for (var activity : SimulatedActivity.values()) {
            draw -= shares.getOrDefault(activity, 0);
            if (draw < 0) {
                return activity;
            }
        }
        return null;
    }
}
