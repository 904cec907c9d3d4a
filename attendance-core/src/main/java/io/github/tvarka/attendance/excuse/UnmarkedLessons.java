package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Unmarked lessons that some notice is about: if they were missed, they take their share of an allowance, or join two spells.
 *
 * <p>Excuses are decided as if none of them was missed, as if all were, and as if those of one day alone were; what does not come out the
 * same each time is not yet known.
 */
final class UnmarkedLessons {
  private final Citation citation;
  private final List<ExcuseRequest> requests;
  private final Set<LessonSlot> slots;

  private UnmarkedLessons(Citation citation, List<ExcuseRequest> requests, Set<LessonSlot> slots) {
    this.citation = citation;
    this.requests = requests;
    this.slots = slots;
  }

  static UnmarkedLessons of(Citation citation, AbsenceLog absences, List<ExcuseRequest> requests) {
    Set<LessonSlot> slots = new LinkedHashSet<>();
    for (LessonEntry entry : absences.entries()) {
      if (entry.mark() == Mark.UNMARKED && anyCovers(requests, entry)) {
        slots.add(entry.slot());
      }
    }
    return new UnmarkedLessons(citation, requests, slots);
  }

  private static boolean anyCovers(List<ExcuseRequest> requests, LessonEntry entry) {
    for (ExcuseRequest request : requests) {
      if (request.covers(entry.date(), entry.lesson())) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(ExcuseRequest request, LessonSlot slot) {
    return request.covers(slot.date(), slot.lesson());
  }

  boolean none() {
    return slots.isEmpty();
  }

  /** The facts as they may turn out. */
  List<ExcuseFacts> resolved(ExcuseFacts facts) {
    Set<LocalDate> days =
        slots.stream().map(LessonSlot::date).collect(Collectors.toCollection(LinkedHashSet::new));
    List<ExcuseFacts> resolved = new ArrayList<>();
    resolved.add(resolved(facts, day -> false));
    resolved.add(resolved(facts, day -> true));
    if (days.size() > 1) {
      days.forEach(alone -> resolved.add(resolved(facts, alone::equals)));
    }
    return resolved;
  }

  private ExcuseFacts resolved(ExcuseFacts facts, Predicate<LocalDate> missed) {
    List<LessonEntry> entries = new ArrayList<>();
    for (LessonEntry entry : facts.absences().entries()) {
      if (!slots.contains(entry.slot())) {
        entries.add(entry);
      } else if (missed.test(entry.date())) {
        entries.add(new LessonEntry(entry.date(), entry.lesson(), Mark.ABSENT));
      }
    }
    return facts.withAbsences(AbsenceLog.of(entries));
  }

  /** A decision, less what would come out otherwise in another. */
  ExcuseDecision weigh(ExcuseDecision decision, List<ExcuseDecision> others) {
    List<ExcuseVerdict> verdicts = new ArrayList<>();
    for (ExcuseVerdict verdict : decision.verdicts()) {
      Map<Boolean, List<Integer>> lessons = new LinkedHashMap<>();
      for (int lesson : verdict.lessons()) {
        boolean sure = sure(verdict, new LessonSlot(verdict.date(), lesson), others);
        lessons.computeIfAbsent(sure, key -> new ArrayList<>()).add(lesson);
      }
      lessons.forEach(
          (sure, group) -> verdicts.add(sure ? of(verdict, group) : open(verdict, group)));
    }
    List<LessonSlot> covered = decision.coveredIfMissed().stream()
        .filter(slot -> others.stream().allMatch(other -> excusedIfMissed(other, slot)))
        .toList();
    List<LessonSlot> late = decision.excusedLate().stream()
        .filter(slot -> others.stream().allMatch(other -> other.excusedLate().contains(slot)))
        .toList();
    return new ExcuseDecision(verdicts, covered, late, decision.uses());
  }

  private static boolean sure(ExcuseVerdict verdict, LessonSlot slot, List<ExcuseDecision> others) {
    return verdict.outcome() instanceof ExcuseOutcome.NotYetKnown
        || others.stream()
            .flatMap(other -> other.verdict(slot).stream())
            .allMatch(
                other -> other.outcome().getClass().equals(verdict.outcome().getClass()));
  }

  private static boolean excusedIfMissed(ExcuseDecision decision, LessonSlot slot) {
    return decision
        .verdict(slot)
        .map(ExcuseVerdict::outcome)
        .map(outcome -> outcome instanceof ExcuseOutcome.Excused
            || (outcome instanceof ExcuseOutcome.SettledBySchool settled && settled.excused()))
        .orElse(true);
  }

  private static ExcuseVerdict of(ExcuseVerdict verdict, List<Integer> lessons) {
    return new ExcuseVerdict(
        verdict.date(),
        lessons,
        verdict.outcome(),
        verdict.request(),
        verdict.ground(),
        verdict.findings(),
        verdict.duties(),
        verdict.readings());
  }

  private ExcuseVerdict open(ExcuseVerdict verdict, List<Integer> lessons) {
    List<Need> needs = List.of(new Need.OfLessonMarks(List.copyOf(slots(verdict, lessons))));
    List<Finding> findings = new ArrayList<>(verdict.findings());
    findings.add(
        new MatchFinding(citation, Truth.UNKNOWN, "unmarked-lessons", List.of(), List.of(), needs));
    return new ExcuseVerdict(
        verdict.date(),
        lessons,
        new ExcuseOutcome.NotYetKnown(needs),
        verdict.request(),
        verdict.ground(),
        findings,
        verdict.duties(),
        verdict.readings());
  }

  /** Those that notices on the same grounds are about; all of them where none is. */
  private Set<LessonSlot> slots(ExcuseVerdict verdict, List<Integer> lessons) {
    Set<Ground> grounds = requests.stream()
        .filter(
            request -> lessons.stream().anyMatch(lesson -> request.covers(verdict.date(), lesson)))
        .map(ExcuseRequest::ground)
        .collect(Collectors.toSet());
    Set<LessonSlot> same = slots.stream()
        .filter(slot -> requests.stream()
            .anyMatch(request -> grounds.contains(request.ground()) && covers(request, slot)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return same.isEmpty() ? slots : same;
  }
}
