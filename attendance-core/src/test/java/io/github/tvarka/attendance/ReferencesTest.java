package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.DayUnit;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.ChannelRule;
import io.github.tvarka.attendance.notice.NoticePolicy;
import io.github.tvarka.attendance.preset.LithuaniaV1112;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.measure.Lasting;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What parts of a policy refer to must be there. */
class ReferencesTest {
  private static final AttendancePolicy POLICY = LithuaniaV1112.policy();
  private static final Measure TALK = Measure.builder()
      .actor(Role.CLASS_TEACHER)
      .act(Act.of("talk"))
      .modality(Modality.MUST)
      .build();

  private static AttendancePolicy ordering(Measure measure) {
    LadderRow row = LadderRow.builder()
        .clause(Clause.of("7.1"))
        .when(Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.CALENDAR_MONTH, Band.atLeast(1)))
        .addThen(measure)
        .build();
    return POLICY.withEscalation(new EscalationPolicy(
        Window.CALENDAR_MONTH, List.of(Ladder.of("some", Resolution.ALL, List.of(row)))));
  }

  private static void refused(Runnable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made::run).withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7.1", "7.1.1", "scope", "inform", "7"})
  void theClauseOfAMeasureMayBeInsideItsRowOrElsewhere(String clause) {
    assertThat(ordering(TALK.withClause(Clause.of(clause)))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"7.2, . Maybe 7.1", "99, ''", "informs, . Maybe inform"})
  void theClauseOfAMeasureMustBeThere(String clause, String hint) {
    refused(
        () -> ordering(TALK.withClause(Clause.of(clause))),
        "escalation.ladders[0].rows[0].then[0].clause (" + clause
            + ") must be a clause of the policy" + hint + " (clause 7.1)");
  }

  @Test
  void whatAMeasureLastsFromMustBeDone() {
    assertThat(ordering(TALK.withLasts(new Lasting(1, Act.of("talk"))))).isNotNull();
    refused(
        () -> ordering(TALK.withLasts(new Lasting(1, Act.of("tolk")))),
        "escalation.ladders[0].rows[0].then[0].lasts.from (tolk) must be what a row or a duty orders,"
            + " or what the vocabulary names. Maybe talk (clause 7.1)");
  }

  @Test
  void theClauseOfALimitIsInsideItsTierOrAllowance() {
    assertThat(limited("6.1.1.1")).isNotNull();
    assertThat(limited("6.1.9")).isNotNull();
    refused(
        () -> limited("6.2"),
        "excuses.allowances[0].tiers[0].limits[0].clause (6.2) must be a clause of the policy."
            + " Maybe 6.1 (clause 6.1.1)");
  }

  private static AttendancePolicy limited(String clause) {
    AllowanceLimit limit =
        AllowanceLimit.of(3, DayUnit.SCHOOL_DAY, Window.HALF_YEAR).withClause(Clause.of(clause));
    AllowanceTier tier = AllowanceTier.builder()
        .clause(Clause.of("6.1.1"))
        .approver(Role.HEAD)
        .addLimits(limit)
        .build();
    Allowance illness = Allowance.of(Clause.of("6.1"), Ground.ILLNESS, List.of(tier));
    return POLICY.withExcuses(
        new ExcusePolicy(POLICY.excuses().notice(), List.of(illness), List.of()));
  }

  @Test
  void aRuleOnMeansIsOfClausesThatAreThere() {
    ChannelRule rule = new ChannelRule(
        Clause.of("13"), List.of(Clause.of("inform"), Clause.of("tell")), List.of(Channel.CALL));
    refused(
        () -> POLICY.withNotices(
            new NoticePolicy(List.of(), POLICY.notices().duties(), List.of(rule))),
        "notices.channels[0].of[1] (tell) must be a clause of the policy (clause 13)");
  }

  @Test
  void provisionsStandOnce() {
    Provision scope =
        new Provision(Clause.of("scope"), ClauseKind.GENERAL, LocalText.of("Kitaip", "Otherwise"));
    refused(
        () -> POLICY.withProvisions(POLICY.provisions().get(0), scope),
        "provisions[1].clause (scope) must not stand twice (clause scope)");
  }

  @Test
  void aDutyStandsOnceAmongAll() {
    refused(
        () -> POLICY.withDuties(POLICY.notices().duties().get(0)),
        "duties (inform) must not stand twice");
    assertThat(POLICY.withDuties(
            POLICY.notices().duties().get(0).withWhen(Optional.empty()).withActor(Role.HEAD)))
        .isNotNull();
  }
}
