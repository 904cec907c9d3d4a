package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.CaseArbitraries.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.EditionTimeline;
import io.github.tvarka.policy.reading.ReadingChoices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of cases under several editions. */
class TimelineProperties {
  private static final LocalDate BEGIN = LocalDate.of(2023, 9, 1);

  @Provide
  Arbitrary<AttendanceFacts> facts() {
    return Arbitraries.oneOf(CaseArbitraries.known(), CaseArbitraries.open());
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(1, 95).map(CaseArbitraries.FIRST::plusDays);
  }

  private static AttendancePolicy edition(
      AttendancePolicy policy, String name, LocalDate from, Optional<LocalDate> to) {
    return policy.withEdition(new Edition(name, from, to, Optional.empty()));
  }

  private static TimelineDecision decide(AttendanceFacts facts, AttendancePolicy... editions) {
    return TimelineCalculator.of(EditionTimeline.of(List.of(editions), AttendancePolicy::edition))
        .decide(facts, AS_OF);
  }

  private static AttendancePolicy until(AttendancePolicy policy, LocalDate day) {
    return edition(policy, "first", BEGIN, Optional.of(day.minusDays(1)));
  }

  private static AttendancePolicy from(AttendancePolicy policy, LocalDate day) {
    return edition(policy, "second", day, Optional.empty());
  }

  @Property(tries = 60)
  void partingAnEditionInTwoChangesNothing(
      @ForAll("facts") AttendanceFacts facts, @ForAll("day") LocalDate day) {
    AttendancePolicy policy = Rukainiai2023.policy();
    TimelineDecision whole = decide(facts, policy);
    TimelineDecision parted = decide(facts, until(policy, day), from(policy, day));
    assertThat(TimelineChanges.between(whole, parted))
        .isEqualTo(new TimelineChanges(List.of(), List.of()));
    assertThat(parted.undecided()).isEmpty();
  }

  @Property(tries = 60)
  void anOnlyEditionIsDecidedAsByItsCalculator(@ForAll("facts") AttendanceFacts facts) {
    AttendancePolicy policy = Rukainiai2023.policy();
    assertThat(decide(facts, policy).decisions())
        .containsExactly(AttendanceCalculator.of(policy).decide(facts, AS_OF));
  }

  @Property(tries = 60)
  void aLaterEditionChangesNothingOfPeriodsThatEndBeforeIt(
      @ForAll("facts") AttendanceFacts facts, @ForAll("day") LocalDate day) {
    AttendancePolicy policy = Rukainiai2023.policy();
    AttendancePolicy other = Rukainiai2023.policy(ReadingChoices.DEFAULTS
        .with("seven-lessons", "stricter")
        .with("illness-day", "whole-day")
        .with("again", "month-before"));
    TimelineChanges changes = TimelineChanges.between(
        decide(facts, policy), decide(facts, until(policy, day), from(other, day)));
    assertThat(changes.rows())
        .allSatisfy(change -> assertThat(change.period().to()).isAfterOrEqualTo(day));
    assertThat(changes.lessons())
        .allSatisfy(change -> assertThat(change.lesson().date()).isAfterOrEqualTo(day));
  }
}
