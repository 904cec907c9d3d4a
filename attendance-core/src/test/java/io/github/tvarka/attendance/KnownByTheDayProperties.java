package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the regulation: a decision knows what was known on its day, of the days on which the student belonged to the school. */
class KnownByTheDayProperties {
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

  @Provide
  Arbitrary<AttendancePolicy> policies() {
    return PolicyArbitraries.ofAnyResolution();
  }

  /** A student of whom some lessons are unmarked, and a fact becomes known in the middle of the autumn. */
  @Provide
  Arbitrary<AttendanceFacts> students() {
    return CaseArbitraries.open()
        .flatMap(facts -> Arbitraries.integers()
            .between(0, 90)
            .map(day -> facts.withFacts(FactLog.of(List.of(new KnownFact(
                facts.facts().facts().get(0).fact(),
                Truth.YES,
                Optional.of(FIRST.plusDays(day))))))));
  }

  private static AttendanceFacts knownBy(LocalDate day, AttendanceFacts facts) {
    return facts
        .withAbsences(facts.absences().until(day))
        .withMeasures(facts.measures().until(day))
        .withRequests(facts.requests().stream()
            .filter(request -> request
                .receivedAt()
                .map(came -> !came.toLocalDate().isAfter(day))
                .orElse(true))
            .toList())
        .withSchoolDecisions(facts.schoolDecisions().stream()
            .filter(decision -> !decision.decidedOn().isAfter(day))
            .toList())
        .withFacts(FactLog.of(facts.facts().facts().stream()
            .filter(fact -> fact.since().map(known -> !known.isAfter(day)).orElse(true))
            .toList()));
  }

  @Property(tries = 150)
  void whatCameLaterIsNotKnown(
      @ForAll("policies") AttendancePolicy policy,
      @ForAll("students") AttendanceFacts given,
      @ForAll @IntRange(max = 90) int day) {
    AttendanceFacts facts = CaseArbitraries.under(policy, given);
    AttendanceCalculator calculator = AttendanceCalculator.of(policy);
    LocalDate asOf = FIRST.plusDays(day);
    assertThat(calculator.decide(facts, asOf))
        .isEqualTo(calculator.decide(knownBy(asOf, facts), asOf));
  }

  @Property(tries = 100)
  void whatWasMissedBeforeEnrolmentDoesNotCount(
      @ForAll("policies") AttendancePolicy policy,
      @ForAll("students") AttendanceFacts given,
      @ForAll @IntRange(max = 90) int day) {
    AttendanceFacts facts = CaseArbitraries.under(policy, given);
    AttendanceCalculator calculator = AttendanceCalculator.of(policy);
    DateRange enrolled = new DateRange(FIRST.plusDays(day), LocalDate.of(2026, 6, 12));
    AttendanceFacts newcomer = facts.withStudent(facts.student().withEnrolled(enrolled));
    List<LessonEntry> since = new ArrayList<>(facts.absences().entries());
    since.removeIf(entry -> entry.date().isBefore(enrolled.from()));
    assertThat(calculator.decide(newcomer, CaseArbitraries.AS_OF))
        .isEqualTo(
            calculator.decide(newcomer.withAbsences(AbsenceLog.of(since)), CaseArbitraries.AS_OF));
  }
}
