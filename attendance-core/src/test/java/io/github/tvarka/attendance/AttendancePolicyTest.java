package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttendancePolicyTest {
  private static final AttendancePolicy POLICY = Rukainiai2023.policy();
  private static final CounterKey UNEXCUSED = CounterKey.of("unexcused-lessons");
  private static final CounterKey UNKNOWN = CounterKey.of("late-arrivals");

  private static EscalationPolicy rows(LadderRow... rows) {
    return new EscalationPolicy(
        Window.CALENDAR_MONTH, List.of(Ladder.of("some", Resolution.ALL, List.of(rows))));
  }

  private static LadderRow row(String clause, Condition when) {
    return LadderRow.builder().clause(Clause.of(clause)).when(when).build();
  }

  @Nested
  class Counters {
    @Test
    void mustBeKnownToEachCondition() {
      Condition count = Count.of(UNKNOWN, Window.CALENDAR_MONTH, Band.atLeast(1));
      List<Condition> conditions = List.of(
          count,
          new Not(Again.once(count, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR)),
          Share.moreThan(UNKNOWN, UNEXCUSED, Window.CALENDAR_MONTH, Percent.of(50)),
          Share.moreThan(UNEXCUSED, UNKNOWN, Window.CALENDAR_MONTH, Percent.of(50)));
      for (Condition condition : conditions) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> POLICY.withEscalation(rows(row("5.1", condition))))
            .withMessageStartingWith("escalation.ladders[0].rows[0].when.")
            .withMessageContaining(
                " (late-arrivals) must be one of the counters [unexcused-lessons, ")
            .withMessageEndingWith(" (clause 5.1)");
      }
    }

    @Test
    void mustBeKnownToWhomARowAppliesToo() {
      Condition count = Count.of(UNKNOWN, Window.CALENDAR_MONTH, Band.atLeast(1));
      LadderRow row = row("5.1", Count.of(UNEXCUSED, Window.CALENDAR_MONTH, Band.atLeast(1)))
          .withAppliesTo(Optional.of(count));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> POLICY.withEscalation(rows(row)))
          .withMessageStartingWith("escalation.ladders[0].rows[0].appliesTo.count (late-arrivals)");
    }

    @Test
    void standOnce() {
      List<Counter> twice = new ArrayList<>(POLICY.counters());
      twice.add(Counter.UNEXCUSED_LESSONS);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> POLICY.withCounters(twice))
          .withMessage("counters[4].key (unexcused-lessons) must not stand twice");
    }
  }

  @Nested
  class Readings {
    @Test
    void mustBeDeclared() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> POLICY.withReadings(List.of()))
          .withMessage(
              "escalation.ladders[0].rows[0].readings (warning-days) must be declared by the policy (clause 16)");
    }

    @Test
    void standOnce() {
      List<io.github.tvarka.policy.reading.Reading> twice = new ArrayList<>(POLICY.readings());
      twice.add(POLICY.readings().get(0));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> POLICY.withReadings(twice))
          .withMessage("readings[25].key (seven-lessons) must not stand twice (clause 17.1)");
    }
  }

  @Nested
  class Ladders {
    @Test
    void standOnce() {
      Ladder ladder = POLICY.escalation().ladders().get(0);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EscalationPolicy(Window.CALENDAR_MONTH, List.of(ladder, ladder)))
          .withMessage("escalation.ladders (warning) must not stand twice");
    }

    @Test
    void haveEachClauseOnce() {
      LadderRow row = row("5.1", Count.of(UNEXCUSED, Window.CALENDAR_MONTH, Band.atLeast(1)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows(row, row))
          .withMessage("ladder.rows (5.1) must not stand twice");
    }

    @Test
    void areDecidedPerPeriod() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EscalationPolicy(Window.WHOLE_RECORD, List.of()))
          .withMessage(
              "escalation.decidedPer (whole-record) must be a day, a calendar month, a term or a school year");
    }
  }

  @Test
  void haveEachGroundOnce() {
    ExcusePolicy excuses = POLICY.excuses();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExcusePolicy(
            excuses.notice(),
            List.of(excuses.allowances().get(0), excuses.allowances().get(0)),
            List.of()))
        .withMessage("excuses.allowances (illness) must not stand twice");
  }

  @Nested
  class Clauses {
    @Test
    void areListedOnceInOrder() {
      assertThat(POLICY.clauses())
          .extracting(HeldClause::clause)
          .isSorted()
          .doesNotHaveDuplicates();
    }

    @Test
    void sayWhereEachIsHeld() {
      assertThat(POLICY.clauses())
          .contains(
              new HeldClause(Clause.of("24"), ClauseKind.RULE, "Provision", "provisions"),
              new HeldClause(Clause.of("8"), ClauseKind.RULE, "NoticeRule", "excuses.notice"),
              new HeldClause(Clause.of("9.1"), ClauseKind.DUTY, "NoticeDuty", "excuses.duties"),
              new HeldClause(
                  Clause.of("6.1"), ClauseKind.RULE, "Allowance", "excuses.allowances[illness]"),
              new HeldClause(
                  Clause.of("6.1.1"),
                  ClauseKind.RULE,
                  "AllowanceTier",
                  "excuses.allowances[illness].tiers"),
              new HeldClause(
                  Clause.of("7"),
                  ClauseKind.RULE,
                  "AllowanceTier",
                  "excuses.allowances[illness].approver"),
              new HeldClause(
                  Clause.of("17.3"),
                  ClauseKind.RULE,
                  "LadderRow",
                  "escalation.ladders[prevention].rows"),
              new HeldClause(
                  Clause.of("17.3.1"),
                  ClauseKind.DUTY,
                  "Measure",
                  "escalation.ladders[prevention].rows[17.3].then"));
    }
  }
}
