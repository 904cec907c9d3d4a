package io.github.tvarka.attendance.notice;

import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Of which lessons somebody told whose notice counts. */
record ToldLessons(List<ReceivedNotice> notices, List<Giver> givers, ConditionContext context) {
  /** Whether someone whose notice counts has told of a lesson. */
  Truth of(LessonSlot slot, Citation citation) {
    Truth told = Truth.NO;
    for (ReceivedNotice notice : covering(slot)) {
      for (Giver giver : givers) {
        if (giver.role().equals(notice.givenBy())) {
          told = told.or(entitled(giver, citation).map(Finding::truth).orElse(Truth.YES));
        }
      }
    }
    return told;
  }

  /** What is not known of whether those who told of a lesson are entitled to. */
  List<Need> needs(LessonSlot slot, Citation citation) {
    return Need.merge(covering(slot).stream()
        .flatMap(notice -> givers.stream().filter(giver -> giver.role().equals(notice.givenBy())))
        .flatMap(giver -> entitled(giver, citation).stream())
        .map(Finding::needs)
        .toList());
  }

  private Optional<Finding> entitled(Giver giver, Citation citation) {
    return giver.when().map(when -> ConditionEvaluator.DEFAULT.evaluate(when, citation, context));
  }

  private List<ReceivedNotice> covering(LessonSlot slot) {
    return notices.stream().filter(notice -> notice.covers(slot)).toList();
  }

  /** When one who has to tell had told of all of some lessons by one of some means; empty while one of them is not told of. */
  Optional<LocalDateTime> by(Role giver, List<Channel> channels, List<LessonSlot> lessons) {
    Optional<LocalDateTime> all = Optional.empty();
    for (LessonSlot slot : lessons) {
      Optional<LocalDateTime> first = covering(slot).stream()
          .filter(notice -> notice.givenBy().equals(giver) && notice.cameBy(channels))
          .map(ReceivedNotice::receivedAt)
          .min(LocalDateTime::compareTo);
      if (first.isEmpty()) {
        return Optional.empty();
      }
      all = all.filter(moment -> moment.isAfter(first.get())).or(() -> first);
    }
    return all;
  }
}
