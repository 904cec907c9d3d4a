package io.github.tvarka.support.plan;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the reviews of a plan, as it was known on a day, stand on that day: those that the plan sets down, and those for which the regulation asks. */
record Reviews(List<SupportReview> planned, LocalDate asOf) {
  /** Each review that the plan sets down, whatever the regulation asks. */
  List<ReviewStatus> ofPlan() {
    return planned.stream()
        .map(review -> new ReviewStatus(review, state(review), Optional.empty()))
        .toList();
  }

  /**
   * One review for each stretch. The first that was held inside a stretch answers it; one held later answers a stretch that had none,
   * unless it answers another. None answers two.
   */
  List<ReviewStatus> asked(List<DateRange> stretches, Citation citation) {
    List<LocalDate> held = new ArrayList<>(
        planned.stream().flatMap(review -> review.heldOn().stream()).sorted().toList());
    List<Optional<LocalDate>> answers = new ArrayList<>();
    stretches.forEach(stretch -> answers.add(take(held, stretch.from(), stretch.to())));
    List<ReviewStatus> asked = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      LocalDate due = stretches.get(i).to();
      Optional<LocalDate> on = answers.get(i).or(() -> take(held, due, LocalDate.MAX));
      SupportReview review = new SupportReview(due, on);
      asked.add(new ReviewStatus(review, state(review), Optional.of(citation)));
    }
    return asked;
  }

  private static Optional<LocalDate> take(List<LocalDate> held, LocalDate from, LocalDate to) {
    Optional<LocalDate> found =
        held.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).findFirst();
    found.ifPresent(held::remove);
    return found;
  }

  private ReviewState state(SupportReview review) {
    if (review.heldOn().isPresent()) {
      return ReviewState.HELD;
    }
    if (asOf.isBefore(review.dueOn())) {
      return ReviewState.UPCOMING;
    }
    return asOf.equals(review.dueOn()) ? ReviewState.DUE : ReviewState.OVERDUE;
  }
}
