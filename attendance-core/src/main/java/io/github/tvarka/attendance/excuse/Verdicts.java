package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  List<ExcuseVerdict> of(List<MissedDay> days, Attempts attempts) {
    List<ExcuseVerdict> verdicts = new ArrayList<>();
    for (MissedDay day : days) {
      List<Group> groups = new ArrayList<>();
      for (int lesson : day.missed()) {
        List<SchoolDecision> decisions = decisions(day.date(), lesson);
        if (!decisions.isEmpty() || day.open().contains(lesson)) {
          add(lesson, attempts.of(day.date(), lesson), decisions, groups);
        }
      }
      addVerdicts(day.date(), groups, verdicts);
      groups.clear();
      for (int lesson : ofLateArrivals ? day.lessons(Mark.LATE) : List.<Integer>of()) {
        add(lesson, attempts.of(day.date(), lesson), decisions(day.date(), lesson), groups);
      }
      addVerdicts(day.date(), groups, verdicts);
    }
    return verdicts;
  }

  private void addVerdicts(LocalDate day, List<Group> groups, List<ExcuseVerdict> verdicts) {
    for (Group group : groups) {
      verdicts.add(verdict(day, group));
    }
  }

  /** Adds a lesson to the group with the same attempts and decisions. */
  private static void add(
      int lesson, List<Attempt> attempts, List<SchoolDecision> decisions, List<Group> groups) {
    for (Group group : groups) {
      if (group.attempts().equals(attempts) && group.decisions().equals(decisions)) {
        group.lessons().add(lesson);
        return;
      }
    }
    groups.add(new Group(attempts, decisions, new ArrayList<>(List.of(lesson))));
  }

  private List<SchoolDecision> decisions(LocalDate day, int lesson) {
    return known.facts().decisions().isEmpty() ? List.of() : decisions(new LessonSlot(day, lesson));
  }

  /** The late arrivals that are excused: by the school, or else by a notice. */
  List<LessonSlot> excusedLate(List<MissedDay> days, Attempts attempts) {
    List<LessonSlot> excused = new ArrayList<>();
    for (MissedDay day : days) {
      for (int lesson : day.lessons(Mark.LATE)) {
        LessonSlot slot = new LessonSlot(day.date(), lesson);
        if (excused(slot, attempts)) {
          excused.add(slot);
        }
      }
    }
    return excused;
  }

  private boolean excused(LessonSlot slot, Attempts attempts) {
    List<SchoolDecision> settling = decisions(slot);
    return settling.isEmpty()
        ? attempts.excused(slot.date(), slot.lesson())
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

  private ExcuseVerdict verdict(LocalDate date, Group group) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> duties = new ArrayList<>();
    for (Attempt attempt : group.attempts()) {
      findings.addAll(attempt.findings());
      duties.addAll(attempt.duties());
    }
    Attempt best = group.best();
    ExcuseOutcome outcome;
    if (!group.decisions().isEmpty()) {
      outcome = settled(group.decisions(), date, group.lessons());
    } else {
      outcome = best != null ? best.outcome() : withoutRequest(date, group.lessons(), findings);
    }
    return new ExcuseVerdict(
        date,
        group.lessons(),
        outcome,
        best == null ? Optional.empty() : Optional.of(best.request().id()),
        best == null ? Optional.empty() : Optional.of(best.request().ground()),
        findings,
        duties,
        best == null ? List.of() : best.readings());
  }

  private ExcuseOutcome withoutRequest(
      LocalDate date, List<Integer> lessons, List<Finding> findings) {
    boolean mayCome = false;
    for (NoticeCheck notice : notices) {
      Finding deadline = notice.withoutNotice(date, known);
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

  /** Lessons of a day for which the same requests were made, and on which the school decided the same. */
  private record Group(
      List<Attempt> attempts, List<SchoolDecision> decisions, List<Integer> lessons) {
    /** The first of the best attempts; null if there was none. */
    @Nullable
    Attempt best() {
      Attempt best = null;
      for (Attempt attempt : attempts) {
        best = best == null || attempt.weight() > best.weight() ? attempt : best;
      }
      return best;
    }
  }
}
