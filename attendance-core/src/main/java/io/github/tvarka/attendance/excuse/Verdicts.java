package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what the requests came to, and what the school decided, into one verdict for each group of lessons. */
final class Verdicts {
  private final List<NoticeCheck> notices;
  private final Known known;
  private final boolean ofLateArrivals;

  Verdicts(RequestDecider decider, Known known, boolean ofLateArrivals) {
    this.notices = decider.notices();
    this.known = known;
    this.ofLateArrivals = ofLateArrivals;
  }

  List<ExcuseVerdict> of(Collection<MissedDay> days, Map<LessonSlot, List<Attempt>> attempts) {
    List<ExcuseVerdict> verdicts = new ArrayList<>();
    for (MissedDay day : days) {
      Map<Group, List<Integer>> groups = new LinkedHashMap<>();
      for (int lesson : day.missed()) {
        LessonSlot slot = new LessonSlot(day.date(), lesson);
        if (day.open().contains(lesson) || !decisions(slot).isEmpty()) {
          groups
              .computeIfAbsent(group(slot, attempts, false), key -> new ArrayList<>())
              .add(lesson);
        }
      }
      for (int lesson : ofLateArrivals ? day.lessons(Mark.LATE) : List.<Integer>of()) {
        LessonSlot slot = new LessonSlot(day.date(), lesson);
        groups
            .computeIfAbsent(group(slot, attempts, true), key -> new ArrayList<>())
            .add(lesson);
      }
      groups.forEach((group, lessons) -> verdicts.add(verdict(day.date(), lessons, group)));
    }
    return verdicts;
  }

  private Group group(LessonSlot slot, Map<LessonSlot, List<Attempt>> attempts, boolean late) {
    return new Group(attempts.getOrDefault(slot, List.of()), decisions(slot), late);
  }

  /** The late arrivals that are excused: by the school, or else by a notice. */
  List<LessonSlot> excusedLate(
      Collection<MissedDay> days, Map<LessonSlot, List<Attempt>> attempts) {
    return days.stream()
        .flatMap(day ->
            day.lessons(Mark.LATE).stream().map(lesson -> new LessonSlot(day.date(), lesson)))
        .filter(slot -> excused(slot, attempts.getOrDefault(slot, List.of())))
        .toList();
  }

  private boolean excused(LessonSlot slot, List<Attempt> attempts) {
    List<SchoolDecision> settling = decisions(slot);
    return settling.isEmpty()
        ? attempts.stream().anyMatch(attempt -> attempt.outcome() instanceof ExcuseOutcome.Excused)
        : settling.stream().allMatch(SchoolDecision::excused);
  }

  /** Whether the school decided not to excuse a lesson. */
  boolean refused(LessonSlot slot) {
    List<SchoolDecision> settling = decisions(slot);
    return !settling.isEmpty() && settling.stream().noneMatch(SchoolDecision::excused);
  }

  /** The decisions of the last day on which the school decided on a lesson: one, or several that may contradict each other. */
  List<SchoolDecision> decisions(LessonSlot slot) {
    if (known.facts().decisions().isEmpty()) {
      return List.of();
    }
    List<SchoolDecision> all = known.facts().decisions().stream()
        .filter(decision -> decision.covers(slot.date(), slot.lesson())
            && !decision.decidedOn().isAfter(known.asOf()))
        .sorted(Comparator.comparing(SchoolDecision::decidedOn)
            .thenComparing(SchoolDecision::decidedBy))
        .toList();
    return all.stream()
        .filter(one -> one.decidedOn().equals(all.get(all.size() - 1).decidedOn()))
        .toList();
  }

  private ExcuseVerdict verdict(LocalDate date, List<Integer> lessons, Group group) {
    Optional<Attempt> best =
        group.attempts().stream().reduce((a, b) -> b.weight() > a.weight() ? b : a);
    List<Finding> findings = new ArrayList<>();
    List<Finding> duties = new ArrayList<>();
    group.attempts().forEach(attempt -> {
      findings.addAll(attempt.findings());
      duties.addAll(attempt.duties());
    });
    ExcuseOutcome outcome = group.decisions().isEmpty()
        ? best.map(Attempt::outcome).orElseGet(() -> withoutRequest(date, lessons, findings))
        : settled(group.decisions(), date, lessons);
    return new ExcuseVerdict(
        date,
        lessons,
        outcome,
        best.map(attempt -> attempt.request().id()),
        best.map(attempt -> attempt.request().ground()),
        findings,
        duties,
        best.map(Attempt::readings).orElse(List.of()));
  }

  private ExcuseOutcome withoutRequest(
      LocalDate date, List<Integer> lessons, List<Finding> findings) {
    boolean mayCome = false;
    for (NoticeCheck notice : notices) {
      Finding deadline = notice.deadline(Optional.empty(), date, known);
      findings.add(deadline);
      mayCome |= deadline.truth() == Truth.UNKNOWN;
    }
    if (mayCome) {
      List<LessonSlot> slots =
          lessons.stream().map(lesson -> new LessonSlot(date, lesson)).toList();
      return new ExcuseOutcome.NotYetKnown(List.of(new Need.OfNotice(slots)));
    }
    return new ExcuseOutcome.NotExcused();
  }

  private static ExcuseOutcome settled(
      List<SchoolDecision> decisions, LocalDate date, List<Integer> lessons) {
    SchoolDecision first = decisions.get(0);
    if (decisions.stream().anyMatch(other -> other.excused() != first.excused())) {
      List<LessonSlot> slots =
          lessons.stream().map(lesson -> new LessonSlot(date, lesson)).toList();
      return new ExcuseOutcome.NotYetKnown(List.of(new Need.OfSchoolDecision(slots)));
    }
    return new ExcuseOutcome.SettledBySchool(first.excused(), first.decidedBy(), first.decidedOn());
  }

  private record Group(List<Attempt> attempts, List<SchoolDecision> decisions, boolean late) {}
}
