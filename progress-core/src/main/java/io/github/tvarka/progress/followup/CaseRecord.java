package io.github.tvarka.progress.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is on record of one case.
 *
 * @param name the subject, or what stands for all of them
 * @param taken what was done from its first day to the eve of the subject's next case, or may have been done
 * @param consultations the consultations assigned in that time
 */
record CaseRecord(String name, List<TakenStep> taken, List<AssignedConsultation> consultations) {
  private static final String ALL = "all-subjects";

  /** The record of a case that began on a day, until the next case of the subject; without a first day, all of the subject. */
  static CaseRecord of(
      FollowUpFacts facts, Optional<String> subject, Optional<LocalDate> from, LocalDate next) {
    LocalDate first = from.orElse(LocalDate.MIN);
    boolean last = next.equals(LocalDate.MAX);
    return new CaseRecord(
        subject.orElse(ALL),
        facts.taken().stream()
            .filter(step -> subject.map(step.subject()::equals).orElse(true))
            .filter(step -> step.on().map(day -> within(day, first, next)).orElse(last))
            .toList(),
        facts.consultations().stream()
            .filter(each -> subject.map(each.subject()::equals).orElse(true))
            .filter(each -> within(each.assignedOn(), first, next))
            .toList());
  }

  private static boolean within(LocalDate day, LocalDate first, LocalDate next) {
    return !day.isBefore(first) && day.isBefore(next);
  }

  /** The days on which something of the case was done or took place, up to a day. */
  NavigableSet<LocalDate> days(LocalDate until) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    taken.forEach(step -> step.on().ifPresent(days::add));
    consultations.stream()
        .flatMap(each -> Stream.of(each.assignedOn(), each.on()))
        .forEach(days::add);
    days.removeIf(day -> day.isAfter(until));
    return days;
  }
}
