package io.github.tvarka.attendance.notice;

import static io.github.tvarka.attendance.notice.NoticeScenarios.THURSDAY;
import static io.github.tvarka.attendance.notice.NoticeScenarios.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NoticeProperties {
  private record Absence(boolean unmarked, int lesson) {}

  @Provide
  Arbitrary<AttendanceFacts> days() {
    Arbitrary<List<Absence>> absences = Combinators.combine(
            Arbitraries.of(true, false), Arbitraries.integers().between(1, 6))
        .as(Absence::new)
        .list()
        .ofMaxSize(6)
        .uniqueElements(Absence::lesson);
    Arbitrary<List<Integer>> notices =
        Arbitraries.integers().between(0, 23 * 60).list().ofMaxSize(3).uniqueElements();
    return Combinators.combine(absences, notices, Arbitraries.of(true, false))
        .as(NoticeProperties::facts);
  }

  private static AttendanceFacts facts(
      List<Absence> absences, List<Integer> notices, boolean adult) {
    StudentCase student = adult ? StudentCase.adult() : StudentCase.minor();
    for (Absence absence : absences) {
      if (absence.unmarked()) {
        student.unmarked(THURSDAY, absence.lesson());
      } else {
        student.absentLessons(THURSDAY, absence.lesson());
      }
    }
    notices.forEach(minute -> student.notice(
        Ground.ILLNESS, THURSDAY, THURSDAY, THURSDAY.atStartOfDay().plusMinutes(minute)));
    return student.facts();
  }

  private static LocalDateTime minute(int minute) {
    return THURSDAY.atStartOfDay().plusMinutes(minute);
  }

  @Property(tries = 200)
  void theOrderOfFactsDoesNotMatterNorDoesAskingTwice(
      @ForAll("days") AttendanceFacts facts, @ForAll @IntRange(max = 1439) int minute) {
    List<ExcuseRequest> reversed = new ArrayList<>(facts.requests());
    Collections.reverse(reversed);
    NoticeDecision decision = decide(facts, minute(minute));
    assertThat(decide(facts.withRequests(reversed), minute(minute))).isEqualTo(decision);
    assertThat(decide(facts, minute(minute))).isEqualTo(decision);
  }

  @Property(tries = 200)
  void theOutcomeFollowsFromTheFindings(
      @ForAll("days") AttendanceFacts facts, @ForAll @IntRange(max = 1439) int minute) {
    for (DutyDecision duty : decide(facts, minute(minute)).duties()) {
      Truth called = duty.findings().get(0).truth();
      Truth inTime = duty.findings().size() > 1 ? duty.findings().get(1).truth() : Truth.UNKNOWN;
      if (called == Truth.NO) {
        assertThat(duty.outcome()).isEqualTo(new NoticeOutcome.NotCalledFor());
      } else if (inTime == Truth.YES) {
        assertThat(duty.outcome()).isInstanceOf(NoticeOutcome.Met.class);
      } else if (called == Truth.UNKNOWN) {
        assertThat(duty.outcome()).isInstanceOf(NoticeOutcome.NotYetKnown.class);
      } else if (inTime == Truth.NO) {
        assertThat(duty.outcome()).isInstanceOf(NoticeOutcome.NotShownMet.class);
      } else {
        assertThat(duty.outcome())
            .isInstanceOfAny(NoticeOutcome.CalledFor.class, NoticeOutcome.NotYetKnown.class);
      }
    }
  }
}
