package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Notes;
import io.github.tvarka.policy.internal.Remembering;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is counted in a window around the day asked about, each made once where facts remember. */
@WithinOneDecision
final class CountedWindow {
  private final Stretch stretch;
  private final ConditionContext context;
  private final Notes<CounterKey, Measured> counts = new Notes<>();

  private CountedWindow(Stretch stretch, ConditionContext context) {
    this.stretch = stretch;
    this.context = context;
  }

  static CountedWindow of(Window window, ConditionContext context) {
    if (!(context instanceof Remembering remembering)) {
      return new CountedWindow(Stretch.of(window, context), context);
    }
    if (remembering.counts().of(window) instanceof CountedWindow known) {
      return known;
    }
    CountedWindow found = new CountedWindow(Stretch.of(window, context), context);
    remembering.counts().add(window, found);
    return found;
  }

  /** The days; empty where there are none, or none are known. */
  Optional<DateRange> range() {
    return stretch.range();
  }

  /** A count in these days. */
  Measured measure(CounterKey counter) {
    if (stretch.range().isEmpty()) {
      return Measured.NOTHING;
    }
    @Nullable Measured known = counts.of(counter);
    if (known == null) {
      known = context.measure(counter, stretch.range().get());
      counts.add(counter, known);
    }
    return known;
  }

  /** What a comparison comes to; not known where it is not known of which days it is. */
  Truth ifKnown(Truth truth) {
    return stretch.missing().isEmpty() ? truth : Truth.UNKNOWN;
  }

  /** What could still change a comparison, given what its counts need. */
  List<Need> needs(Truth truth, List<Need> counted) {
    return truth == Truth.UNKNOWN ? Need.merge(List.of(stretch.missing(), counted)) : List.of();
  }
}
