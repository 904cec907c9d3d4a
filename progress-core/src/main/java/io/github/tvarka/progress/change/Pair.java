package io.github.tvarka.progress.change;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.util.List;
import java.util.Optional;

/**
 * What is compared, now and earlier.
 *
 * @param earlier empty where there was nothing of the kind
 * @param needs what is not known of either
 */
record Pair(CounterKey what, Interval now, Optional<Interval> earlier, List<Need> needs) {}
