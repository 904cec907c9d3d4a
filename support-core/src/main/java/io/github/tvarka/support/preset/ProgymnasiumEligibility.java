package io.github.tvarka.support.preset;

import static io.github.tvarka.support.preset.ProgymnasiumRoles.PRIMARY_TEACHER;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.SPECIALIST;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.TEACHERS;

import io.github.tvarka.policy.calendar.RollingUnit;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.eligibility.EligibilityPolicy;
import io.github.tvarka.support.eligibility.SupportForm;
import io.github.tvarka.support.eligibility.SupportGround;
import io.github.tvarka.support.eligibility.SupportProviders;
import io.github.tvarka.support.eligibility.SupportReason;
import io.github.tvarka.support.minimum.MinimumPolicy;
import io.github.tvarka.support.preset.ProgymnasiumReadings.Taken;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.support.student.LevelRequirement;
import io.github.tvarka.support.student.StudentCounters;
import java.util.List;

/** Clauses 1 and 2: who is entitled to support, who gives it and in what forms. */
final class ProgymnasiumEligibility {
  /** A level below what the curricula provide for, in one subject at least. */
  static final Condition BELOW_LEVEL = atLeast(StudentCounters.BELOW_LEVEL, 1);

  private static final List<LevelName> LEVELS = List.of(
      LevelName.UNSATISFACTORY,
      LevelName.THRESHOLD,
      LevelName.SATISFACTORY,
      LevelName.BASIC,
      LevelName.ADVANCED);

  private ProgymnasiumEligibility() {}

  private static Condition atLeast(CounterKey counter, int number) {
    return Count.of(counter, Window.DAY, Band.atLeast(number));
  }

  /** Clauses 1.1 to 2. */
  static EligibilityPolicy policy(Taken taken) {
    return EligibilityPolicy.builder()
        .addGrounds(
            new SupportGround(
                Clause.of("1.1"),
                SupportReason.LOW_ACHIEVEMENT,
                lowWithoutProgress(taken),
                List.of(ProgymnasiumReadings.LEVEL, ProgymnasiumReadings.PROGRESS)),
            new SupportGround(
                Clause.of("1.2"),
                SupportReason.LEARNING_DIFFICULTIES,
                FactIs.of("learning-difficulties"),
                List.of()),
            new SupportGround(
                Clause.of("1.3"),
                SupportReason.AWAY,
                away(taken),
                List.of(ProgymnasiumReadings.AWAY, ProgymnasiumReadings.AWAY_WITHIN)),
            new SupportGround(
                Clause.of("1.4"),
                SupportReason.HIGHLY_GIFTED,
                gifted(taken),
                List.of(ProgymnasiumReadings.GIFTED)))
        .providers(new SupportProviders(
            Clause.of("2"), List.of(PRIMARY_TEACHER, Role.SUBJECT_TEACHER, SPECIALIST)))
        .addAllForms(forms())
        .levels(new LevelRequirement(LEVELS, required(taken)))
        .build();
  }

  private static LevelName required(Taken taken) {
    if (taken.is(ProgymnasiumReadings.LEVEL, "below-basic")) {
      return LevelName.BASIC;
    }
    return taken.is(ProgymnasiumReadings.LEVEL, "below-satisfactory")
        ? LevelName.SATISFACTORY
        : LevelName.THRESHOLD;
  }

  private static Condition lowWithoutProgress(Taken taken) {
    return taken.is(ProgymnasiumReadings.PROGRESS, "in-that-subject")
        ? atLeast(StudentCounters.BELOW_LEVEL_WITHOUT_PROGRESS, 1)
        : AllOf.of(
            BELOW_LEVEL, Count.of(StudentCounters.WITH_PROGRESS, Window.DAY, Band.exactly(0)));
  }

  private static Condition away(Taken taken) {
    if (taken.is(ProgymnasiumReadings.AWAY, "school-says")) {
      return FactIs.of("away-for-some-time");
    }
    int days = taken.is(ProgymnasiumReadings.AWAY, "one-school-day")
        ? 1
        : taken.is(ProgymnasiumReadings.AWAY, "ten-school-days") ? 10 : 5;
    Window within = taken.is(ProgymnasiumReadings.AWAY_WITHIN, "two-months")
        ? Window.rolling(2, RollingUnit.MONTHS)
        : Window.SCHOOL_YEAR;
    return Count.of(StudentCounters.DAYS_AWAY_IN_A_ROW, within, Band.atLeast(days));
  }

  private static Condition gifted(Taken taken) {
    FactIs gifted = FactIs.of("highly-gifted");
    return taken.is(ProgymnasiumReadings.GIFTED, "gifted-alone")
        ? gifted
        : AllOf.of(gifted, FactIs.of("teacher-help-needed"));
  }

  /** What clauses 6.2, 7.2 to 7.5, 7.7 and 7.8 name; only 7.7 says for whom. */
  private static List<SupportForm> forms() {
    return List.of(
        new SupportForm(Clause.of("6.2"), Act.of("give-help"), List.of(SPECIALIST), List.of()),
        form("7.2", Act.of("adjust-learning-and-tasks")),
        form("7.3", Act.of("use-fitting-methods")),
        form("7.4", Act.of("organise-peer-help")),
        form("7.5", Act.of("invite-specialist-to-lesson")),
        new SupportForm(
            Clause.of("7.7"), MinimumPolicy.SET, TEACHERS, List.of(SupportReason.LOW_ACHIEVEMENT)),
        form("7.8", ProgymnasiumRules.GIVE_CONSULTATIONS));
  }

  private static SupportForm form(String clause, Act act) {
    return new SupportForm(Clause.of(clause), act, TEACHERS, List.of());
  }
}
