package io.github.tvarka.attendance;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.excuse.AllowanceUse;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.finding.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What became of missed lessons under each edition, of which each day takes its own; it lives within one decision. */
final class EditionExcuses {
  private final Function<LocalDate, Optional<Edition>> ofDay;
  private final Map<Edition, ExcuseDecision> decisions = new LinkedHashMap<>();

  EditionExcuses(Function<LocalDate, Optional<Edition>> ofDay) {
    this.ofDay = ofDay;
  }

  void add(Edition edition, ExcuseDecision decision) {
    decisions.put(edition, decision);
  }

  private boolean isOf(LocalDate day, Edition edition) {
    return ofDay.apply(day).equals(Optional.of(edition));
  }

  /** The verdicts on the days of one edition, and what its allowances have left. */
  ExcuseDecision of(Edition edition, ExcuseDecision together) {
    List<AllowanceUse> uses = decisions.entrySet().stream()
        .filter(entry -> entry.getKey().equals(edition))
        .flatMap(entry -> entry.getValue().uses().stream())
        .filter(use -> use.range()
            .from()
            .datesUntil(use.range().to().plusDays(1))
            .anyMatch(day -> isOf(day, edition)))
        .toList();
    return new ExcuseDecision(
        together.verdicts().stream()
            .filter(verdict -> isOf(verdict.date(), edition))
            .toList(),
        slots(together.coveredIfMissed(), edition),
        slots(together.excusedLate(), edition),
        uses);
  }

  private List<LessonSlot> slots(List<LessonSlot> slots, Edition edition) {
    return slots.stream().filter(slot -> isOf(slot.date(), edition)).toList();
  }

  /** The verdicts on all days, each of its own edition; without one, what the school did not settle is not known. */
  ExcuseDecision together(AbsenceLog absences) {
    List<ExcuseVerdict> verdicts = new ArrayList<>();
    List<LessonSlot> covered = new ArrayList<>();
    List<LessonSlot> late = new ArrayList<>();
    decisions.forEach((edition, decision) -> {
      decision.verdicts().stream()
          .filter(verdict -> isOf(verdict.date(), edition))
          .forEach(verdicts::add);
      covered.addAll(slots(decision.coveredIfMissed(), edition));
      late.addAll(slots(decision.excusedLate(), edition));
    });
    absences.entries().stream()
        .filter(
            entry -> entry.mark() == Mark.ABSENT && ofDay.apply(entry.date()).isEmpty())
        .map(LessonEntry::slot)
        .forEach(slot -> verdicts.add(withoutEdition(slot)));
    verdicts.sort(Comparator.comparing(ExcuseVerdict::date));
    covered.sort(Comparator.naturalOrder());
    late.sort(Comparator.naturalOrder());
    return new ExcuseDecision(verdicts, covered, late, List.of());
  }

  private ExcuseVerdict withoutEdition(LessonSlot slot) {
    ExcuseOutcome outcome = decisions.values().stream()
        .flatMap(decision -> decision.verdict(slot).stream())
        .map(ExcuseVerdict::outcome)
        .filter(ExcuseOutcome.SettledBySchool.class::isInstance)
        .findFirst()
        .orElseGet(
            () -> new ExcuseOutcome.NotYetKnown(List.of(new Need.OfSchoolDecision(List.of(slot)))));
    return new ExcuseVerdict(
        slot.date(),
        List.of(slot.lesson()),
        outcome,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
