package io.github.tvarka.attendance.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.form.ExplanationCheck;
import io.github.tvarka.attendance.form.StudentExplanation;
import io.github.tvarka.attendance.notice.NoticeDecision;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.testkit.Exercises;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The clauses that decide nothing by themselves: what the policy holds of them. */
class RukainiaiGeneralClausesTest {
  private final AttendancePolicy policy = Rukainiai2023.policy();

  private Provision provision(String clause) {
    return policy.provisions().stream()
        .filter(provision -> provision.clause().equals(Clause.of(clause)))
        .findFirst()
        .orElseThrow();
  }

  private String says(String clause) {
    return provision(clause).says().in(Language.EN);
  }

  @Test
  @Exercises({"1", "3", "5"})
  void theBasisIsNamed() {
    assertThat(policy.document().basis())
        .singleElement()
        .satisfies(basis -> assertThat(basis.in(Language.EN)).contains("29 August 2023"));
    assertThat(policy.document().adopted()).contains(LocalDate.of(2023, 8, 31));
    assertThat(policy.document().number()).contains("V-247");
    assertThat(says("1")).contains("29 August 2023");
    assertThat(says("3")).contains("Education Act");
    assertThat(says("5")).contains("Education Act", "rights of the child");
  }

  @Test
  @Exercises("2")
  void minorsAndAdultsAreDecidedAlike() {
    YearMonth september = YearMonth.of(2025, 9);
    for (StudentCase student : new StudentCase[] {StudentCase.minor(), StudentCase.adult()}) {
      AttendanceDecision decision =
          student.unexcused(september, 1).decide(september.atEndOfMonth());
      assertThat(decision
              .escalation()
              .at(september.atDay(1))
              .orElseThrow()
              .row(Clause.of("17.1"))
              .orElseThrow()
              .holds())
          .isTrue();
    }
  }

  @Test
  @Exercises("4")
  void notTakingPartInOneLessonIsNonAttendance() {
    assertThat(provision("4").kind()).isEqualTo(ClauseKind.DEFINITION);
    YearMonth september = YearMonth.of(2025, 9);
    AttendanceDecision decision =
        StudentCase.minor().absentLessons(september.atDay(2), 6).decide(september.atEndOfMonth());
    assertThat(decision.tallies().get(0).counts().toString()).contains("unexcused-lessons");
    assertThat(decision
            .escalation()
            .at(september.atDay(1))
            .orElseThrow()
            .row(Clause.of("16"))
            .orElseThrow()
            .holds())
        .isTrue();
  }

  @Test
  @Exercises("6")
  void thereAreThreeReasonsAndNoOther() {
    assertThat(policy.excuses().allowances())
        .extracting(allowance -> allowance.ground())
        .containsExactly(Ground.ILLNESS, Ground.PERSONAL, Ground.FORCE_MAJEURE);
    LocalDate day = LocalDate.of(2025, 10, 9);
    AttendanceDecision decision = StudentCase.minor()
        .absent(day)
        .notice(Ground.of("overslept"), day, LocalTime.of(7, 30))
        .decide(day);
    assertThat(decision.excuses().verdicts().get(0).outcome().getClass().getSimpleName())
        .isEqualTo("NotExcused");
  }

  @Test
  @Exercises({"14", "22"})
  void whatElseBindsIsSaid() {
    assertThat(says("14")).contains("learning contract");
    assertThat(says("22")).contains("published");
  }

  @Test
  @Exercises({"9", "10", "11", "12"})
  void headingsOfDutiesAreDuties() {
    for (String clause : new String[] {"9", "10", "11", "12"}) {
      assertThat(provision(clause).kind()).isEqualTo(ClauseKind.DUTY);
    }
  }

  @Nested
  @Exercises("24")
  class NoTexts {
    /** All texts that facts, decisions and forms can hold: names of things, codes and numbers of clauses. */
    @Test
    void nothingCanHoldTheTextOfANotice() {
      Set<String> texts = new TreeSet<>();
      Set<Class<?>> seen = new HashSet<>();
      for (Class<?> root : new Class<?>[] {
        ExcuseRequest.class,
        AttendanceDecision.class,
        NoticeDecision.class,
        StudentExplanation.class,
        ExplanationCheck.class
      }) {
        collect(root, texts, seen);
      }
      assertThat(texts)
          .as(
              "every text that facts and decisions hold; a new one must not be able to carry a notice (clause 24)")
          .isSubsetOf(
              "Act.code",
              "AttributeFinding.attribute",
              "ChangeFinding.of",
              "Channel.code",
              "Citation.document",
              "Citation.edition",
              "Clause.number",
              "CompoundFinding.scope",
              "CounterKey.code",
              "Duty.channels",
              "Duty.readings",
              "DutyEvent.code",
              "ExcuseRequest.id",
              "ExcuseVerdict.readings",
              "ExcuseVerdict.request",
              "FactKey.code",
              "FormPart.code",
              "Ground.code",
              "Headroom.scope",
              "LocalText.en",
              "LocalText.lt",
              "MatchFinding.asked",
              "MatchFinding.aspect",
              "MatchFinding.stated",
              "OfAttribute.attribute",
              "OfEntries.entries",
              "OfEntries.subject",
              "OfObservation.from",
              "OfObservation.observation",
              "PeriodFinding.period",
              "OfPeriodEntry.entry",
              "OfPeriodEntry.of",
              "OrderedMeasure.scope",
              "Reading.key",
              "ReadingOption.code",
              "Role.code",
              "RowDecision.ladder",
              "RowDecision.readings",
              "RowDecision.scope",
              "Source.document",
              "Source.edition",
              "Statement.code",
              "StudentExplanation.schoolClass",
              "TakenMeasure.scope",
              "TermKind.code",
              "Window.name",
              "Yields.reading");
    }

    private void collect(Type type, Set<String> texts, Set<Class<?>> seen) {
      if (type instanceof ParameterizedType generic) {
        for (Type argument : generic.getActualTypeArguments()) {
          collect(argument, texts, seen);
        }
      } else if (type instanceof Class<?> named
          && named.getName().startsWith("io.github.tvarka")
          && seen.add(named)) {
        if (named.isSealed()) {
          for (Class<?> permitted : named.getPermittedSubclasses()) {
            collect(permitted, texts, seen);
          }
        }
        if (named.isRecord()) {
          for (RecordComponent part : named.getRecordComponents()) {
            if (part.getGenericType().getTypeName().contains("java.lang.String")) {
              texts.add(named.getSimpleName() + "." + part.getName());
            }
            collect(part.getGenericType(), texts, seen);
          }
        }
      }
    }
  }
}
