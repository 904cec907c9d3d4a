package io.github.tvarka.support.minimum;

import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a student has accounted for by a day, in order of days. */
record Attempts(List<MinimumAttempt> attempts) {
  static Attempts of(LearningMinimum minimum, LocalDate asOf) {
    return new Attempts(minimum.attempts().stream()
        .filter(attempt -> !attempt.on().isAfter(asOf))
        .sorted(Comparator.comparing(MinimumAttempt::on))
        .toList());
  }

  boolean none() {
    return attempts.isEmpty();
  }

  /** The first day on which the minimum was surely shown to be learnt. */
  Optional<LocalDate> shown() {
    return first(Truth.YES);
  }

  Truth learnt() {
    if (shown().isPresent()) {
      return Truth.YES;
    }
    return first(Truth.UNKNOWN).isPresent() ? Truth.UNKNOWN : Truth.NO;
  }

  /** Whether it was surely shown only after the last day in time; an earlier result that is not known can still change that. */
  Truth late(LearningMinimum minimum) {
    if (minimum.dueBy().isEmpty()) {
      return Truth.UNKNOWN;
    }
    LocalDate due = minimum.dueBy().get();
    if (shown().map(day -> !day.isAfter(due)).orElse(false)) {
      return Truth.NO;
    }
    boolean open = first(Truth.UNKNOWN).map(day -> !day.isAfter(due)).orElse(false);
    return open ? Truth.UNKNOWN : Truth.YES;
  }

  private Optional<LocalDate> first(Truth learnt) {
    return attempts.stream()
        .filter(attempt -> attempt.learnt() == learnt)
        .map(MinimumAttempt::on)
        .findFirst();
  }
}
