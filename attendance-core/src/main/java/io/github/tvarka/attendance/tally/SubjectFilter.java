package io.github.tvarka.attendance.tally;

import io.github.tvarka.policy.truth.Truth;
import java.util.Optional;

/** Whether lessons are of the subjects that a counter counts. */
final class SubjectFilter {
  private SubjectFilter() {}

  /** Unknown for a lesson whose subject the timetable does not give, unless the counter counts all. */
  static Truth asks(Counter counter, Optional<String> subject) {
    if (counter.subjects().isEmpty()) {
      return Truth.YES;
    }
    return subject.isEmpty() ? Truth.UNKNOWN : Truth.of(counter.subjects().contains(subject.get()));
  }
}
