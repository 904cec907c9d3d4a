package io.github.tvarka.support.preset;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.Support2025;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.eligibility.EligibilityCalculator;
import io.github.tvarka.support.eligibility.EligibilityDecision;
import io.github.tvarka.support.eligibility.EligibilityOutcome;
import io.github.tvarka.support.eligibility.GroundDecision;
import io.github.tvarka.support.eligibility.SupportReason;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.support.student.StudentFacts;
import io.github.tvarka.support.student.SubjectStanding;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Clause1Test {
  private static final String DAY = "2025-11-14";

  private static EligibilityDecision decide(Support2025 student) {
    return decide(student, ReadingChoices.DEFAULTS);
  }

  private static EligibilityDecision decide(Support2025 student, ReadingChoices readings) {
    return decide(student.known(), readings);
  }

  private static EligibilityDecision decide(StudentFacts facts, ReadingChoices readings) {
    SupportPolicy policy = ProgymnasiumSupport.policy(readings);
    return EligibilityCalculator.of(policy.source(), policy.eligibility().orElseThrow())
        .decide(facts, day(DAY));
  }

  private static ReadingChoices reading(String key, String code) {
    return ReadingChoices.DEFAULTS.with(key, code);
  }

  private static GroundDecision ground(EligibilityDecision decision, SupportReason reason) {
    return decision.grounds().stream()
        .filter(ground -> ground.reason().equals(reason))
        .findFirst()
        .orElseThrow();
  }

  /** Nothing speaks for this student, and it is known. */
  private static Support2025 withoutGround() {
    return student()
        .in("mathematics", LevelName.BASIC, Truth.NO)
        .denied("learning-difficulties")
        .denied("highly-gifted")
        .neverAway();
  }

  @Nested
  @Exercises(document = ProgymnasiumSupport.KEY, value = "1.1")
  class LowAchievement {
    @ParameterizedTest
    @CsvSource({
      "unsatisfactory, NO, YES",
      "unsatisfactory, YES, NO",
      "unsatisfactory, UNKNOWN, UNKNOWN",
      "threshold, NO, NO",
      "threshold, UNKNOWN, NO",
      "advanced, NO, NO"
    })
    void asksForALowLevelAndNoProgress(String level, Truth progress, Truth entitled) {
      EligibilityDecision decision =
          decide(student().in("mathematics", LevelName.of(level), progress));

      assertThat(ground(decision, SupportReason.LOW_ACHIEVEMENT).truth()).isEqualTo(entitled);
    }

    @ParameterizedTest
    @CsvSource({
      "below-threshold, unsatisfactory, YES",
      "below-threshold, threshold, NO",
      "below-satisfactory, threshold, YES",
      "below-satisfactory, satisfactory, NO",
      "below-basic, satisfactory, YES",
      "below-basic, basic, NO"
    })
    void takesTheLevelThatTheReadingNames(String reading, String level, Truth entitled) {
      EligibilityDecision decision = decide(
          student().in("mathematics", LevelName.of(level), Truth.NO),
          reading(ProgymnasiumReadings.LEVEL, reading));

      assertThat(ground(decision, SupportReason.LOW_ACHIEVEMENT).truth()).isEqualTo(entitled);
    }

    @Test
    void oneOfSeveralSubjectsIsEnough() {
      EligibilityDecision decision = decide(student()
          .in("mathematics", LevelName.ADVANCED, Truth.YES)
          .in("physics", LevelName.UNSATISFACTORY, Truth.NO)
          .in("music", LevelName.BASIC, Truth.UNKNOWN));

      assertThat(ground(decision, SupportReason.LOW_ACHIEVEMENT).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void namesTheSubjectThatIsNotKnown() {
      EligibilityDecision decision = decide(withoutGround()
          .with(SubjectStanding.builder().subject("physics").progress(Truth.NO).build()));

      assertThat(decision.outcome())
          .isEqualTo(new EligibilityOutcome.NotYetKnown(
              List.of(SupportReason.LOW_ACHIEVEMENT),
              List.of(new Need.OfEntries("achievement-level", "physics", List.of(day(DAY))))));
    }

    @Test
    void isNotKnownWhereNobodySaysHowTheStudentStands() {
      GroundDecision ground = ground(decide(student()), SupportReason.LOW_ACHIEVEMENT);

      assertThat(ground.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(ground.finding().needs()).containsExactly(new Need.OfAttribute("subjects"));
    }

    @Test
    void progressElsewhereMattersUnderTheOtherReading() {
      Support2025 student = student()
          .in("mathematics", LevelName.UNSATISFACTORY, Truth.NO)
          .in("music", LevelName.BASIC, Truth.YES);

      assertThat(ground(decide(student), SupportReason.LOW_ACHIEVEMENT).truth())
          .isEqualTo(Truth.YES);
      assertThat(ground(
                  decide(student, reading(ProgymnasiumReadings.PROGRESS, "in-no-subject")),
                  SupportReason.LOW_ACHIEVEMENT)
              .truth())
          .isEqualTo(Truth.NO);
    }

    @Test
    void whatIsSaidLaterDoesNotCountYet() {
      SubjectStanding before = SubjectStanding.builder()
          .subject("mathematics")
          .level(LevelName.UNSATISFACTORY)
          .progress(Truth.NO)
          .since(day("2025-10-01"))
          .build();
      Support2025 student = student()
          .with(before.withLevel(LevelName.BASIC).withSince(day("2025-11-15")))
          .with(before);

      assertThat(ground(decide(student), SupportReason.LOW_ACHIEVEMENT).truth())
          .isEqualTo(Truth.YES);
    }
  }

  @Nested
  @Exercises(document = ProgymnasiumSupport.KEY, value = "1.2")
  class LearningDifficulties {
    @ParameterizedTest
    @CsvSource({"YES", "NO", "UNKNOWN"})
    void isWhatIsSaid(Truth said) {
      Support2025 student = said == Truth.YES
          ? student().said("learning-difficulties")
          : said == Truth.NO ? student().denied("learning-difficulties") : student();

      assertThat(ground(decide(student), SupportReason.LEARNING_DIFFICULTIES).truth())
          .isEqualTo(said);
    }

    @Test
    void holdsFromTheDayForWhichItIsSaid() {
      assertThat(ground(
                  decide(student().saidSince("learning-difficulties", DAY)),
                  SupportReason.LEARNING_DIFFICULTIES)
              .truth())
          .isEqualTo(Truth.YES);
      assertThat(ground(
                  decide(student().saidSince("learning-difficulties", "2025-11-15")),
                  SupportReason.LEARNING_DIFFICULTIES)
              .truth())
          .isEqualTo(Truth.UNKNOWN);
    }
  }

  @Nested
  @Exercises(document = ProgymnasiumSupport.KEY, value = "1.3")
  class Away {
    private Truth away(Support2025 student, ReadingChoices readings) {
      return ground(decide(student, readings), SupportReason.AWAY).truth();
    }

    @ParameterizedTest
    @CsvSource({
      "2025-10-06, 2025-10-09, 2025-10-10, UNKNOWN",
      "2025-10-06, 2025-10-08, 2025-10-10, NO",
      "2025-10-06, 2025-10-10, 2025-10-13, YES",
      "2025-10-07, 2025-10-10, 2025-10-06, UNKNOWN",
      "2025-10-07, 2025-10-10, 2025-10-11, NO"
    })
    void aDayOfWhichNobodyKnowsMayMakeTheFifth(
        String from, String to, String open, Truth entitled) {
      StudentFacts facts = student().away(from, to).known().withAwayNotKnown(day(open));
      GroundDecision ground = decide(facts, ReadingChoices.DEFAULTS).grounds().get(2);

      assertThat(ground.reason()).isEqualTo(SupportReason.AWAY);
      assertThat(ground.truth()).isEqualTo(entitled);
      assertThat(ground.finding().needs().isEmpty()).isEqualTo(entitled != Truth.UNKNOWN);
    }

    @Test
    void aDayCannotBeBothKnownAndNotKnown() {
      StudentFacts facts = student().away("2025-10-06", "2025-10-08").known();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> facts.withAwayNotKnown(day("2025-10-08")))
          .withMessage("awayNotKnown (2025-10-08) must not be a day of away");
    }

    @ParameterizedTest
    @CsvSource({
      "2025-10-06, 2025-10-09, NO",
      "2025-10-06, 2025-10-10, YES",
      "2025-10-06, 2025-10-13, YES",
      "2025-10-09, 2025-10-14, NO",
      "2025-10-09, 2025-10-15, YES",
      "2025-10-30, 2025-11-12, YES",
      "2025-10-30, 2025-11-11, NO",
      "2025-11-10, 2025-11-14, YES",
      "2025-11-11, 2025-11-20, NO"
    })
    void countsSchoolDaysInARowUpToTheDay(String from, String to, Truth entitled) {
      assertThat(away(student().away(from, to), ReadingChoices.DEFAULTS)).isEqualTo(entitled);
    }

    @Test
    void twoTimesWithOnlyAWeekendBetweenAreOne() {
      Support2025 student =
          student().away("2025-10-01", "2025-10-03").away("2025-10-06", "2025-10-07");

      assertThat(away(student, ReadingChoices.DEFAULTS)).isEqualTo(Truth.YES);
    }

    @Test
    void twoTimesWithASchoolDayBetweenAreTwo() {
      Support2025 student =
          student().away("2025-10-01", "2025-10-03").away("2025-10-07", "2025-10-08");

      assertThat(away(student, ReadingChoices.DEFAULTS)).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({
      "one-school-day, 2025-10-06, 2025-10-06, YES",
      "one-school-day, 2025-10-04, 2025-10-05, NO",
      "ten-school-days, 2025-10-06, 2025-10-16, NO",
      "ten-school-days, 2025-10-06, 2025-10-17, YES",
      "school-says, 2025-10-06, 2025-10-17, UNKNOWN"
    })
    void countsAsTheReadingSays(String reading, String from, String to, Truth entitled) {
      assertThat(away(student().away(from, to), reading(ProgymnasiumReadings.AWAY, reading)))
          .isEqualTo(entitled);
    }

    @Test
    void theSchoolMaySayItUnderTheOtherReading() {
      assertThat(away(
              student().said("away-for-some-time"),
              reading(ProgymnasiumReadings.AWAY, "school-says")))
          .isEqualTo(Truth.YES);
    }

    @Test
    void lookingBackTwoMonthsLeavesEarlierAbsencesOut() {
      ReadingChoices recent = reading(ProgymnasiumReadings.AWAY_WITHIN, "two-months");

      assertThat(away(student().away("2025-09-08", "2025-09-12"), ReadingChoices.DEFAULTS))
          .isEqualTo(Truth.YES);
      assertThat(away(student().away("2025-09-08", "2025-09-12"), recent)).isEqualTo(Truth.NO);
      assertThat(away(student().away("2025-09-15", "2025-09-19"), recent)).isEqualTo(Truth.YES);
    }

    @Test
    void isNotKnownWhereAbsencesAreNot() {
      GroundDecision ground = ground(decide(student()), SupportReason.AWAY);

      assertThat(ground.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(ground.finding().needs()).containsExactly(new Need.OfAttribute("absences"));
    }

    @Test
    void isSurelyNoWhereThereCannotHaveBeenEnoughDays() {
      SupportPolicy policy = ProgymnasiumSupport.policy();
      EligibilityDecision decision = EligibilityCalculator.of(
              policy.source(), policy.eligibility().orElseThrow())
          .decide(student().known(), day("2025-09-04"));

      assertThat(ground(decision, SupportReason.AWAY).truth()).isEqualTo(Truth.NO);
    }
  }

  @Nested
  @Exercises(document = ProgymnasiumSupport.KEY, value = "1.4")
  class HighlyGifted {
    @ParameterizedTest
    @CsvSource({
      "YES, YES, YES",
      "YES, NO, NO",
      "YES, UNKNOWN, UNKNOWN",
      "NO, YES, NO",
      "NO, UNKNOWN, NO",
      "UNKNOWN, NO, NO"
    })
    void asksForGiftAndNeed(Truth gifted, Truth needed, Truth entitled) {
      Support2025 student = student();
      student = gifted == Truth.UNKNOWN ? student : said(student, "highly-gifted", gifted);
      student = needed == Truth.UNKNOWN ? student : said(student, "teacher-help-needed", needed);

      assertThat(ground(decide(student), SupportReason.HIGHLY_GIFTED).truth()).isEqualTo(entitled);
    }

    private Support2025 said(Support2025 student, String fact, Truth truth) {
      return truth == Truth.YES ? student.said(fact) : student.denied(fact);
    }

    @Test
    void giftAloneIsEnoughUnderTheOtherReading() {
      assertThat(ground(
                  decide(
                      student().said("highly-gifted").denied("teacher-help-needed"),
                      reading(ProgymnasiumReadings.GIFTED, "gifted-alone")),
                  SupportReason.HIGHLY_GIFTED)
              .truth())
          .isEqualTo(Truth.YES);
    }
  }

  @Nested
  class Outcome {
    @Test
    @Exercises(document = ProgymnasiumSupport.KEY, value = "2")
    void tellsWhoGivesSupport() {
      EligibilityDecision decision = decide(student());

      assertThat(decision.providers().orElseThrow().clause()).isEqualTo(Clause.of("2"));
      assertThat(decision.providers().orElseThrow().roles())
          .containsExactly(
              Role.of("primary-teacher"), Role.SUBJECT_TEACHER, Role.of("support-specialist"));
    }

    @Test
    void hasEveryGroundAndNotTheFirstAlone() {
      EligibilityDecision decision = decide(student()
          .in("mathematics", LevelName.UNSATISFACTORY, Truth.NO)
          .said("learning-difficulties")
          .away("2025-10-06", "2025-10-17"));

      assertThat(decision.outcome())
          .isEqualTo(new EligibilityOutcome.Entitled(
              List.of(
                  SupportReason.LOW_ACHIEVEMENT,
                  SupportReason.LEARNING_DIFFICULTIES,
                  SupportReason.AWAY),
              List.of(SupportReason.HIGHLY_GIFTED)));
      assertThat(decision.reasons()).hasSize(3);
      assertThat(decision.grounds())
          .extracting(ground -> ground.citation().clause().number())
          .containsExactly("1.1", "1.2", "1.3", "1.4");
    }

    @Test
    void nobodyIsEntitledWhereNothingHolds() {
      assertThat(decide(withoutGround()).outcome()).isEqualTo(new EligibilityOutcome.NotEntitled());
    }

    @Test
    void namesEachFactThatCouldStillEntitle() {
      EligibilityDecision decision = decide(student().neverAway().denied("highly-gifted"));

      assertThat(decision.outcome())
          .isEqualTo(new EligibilityOutcome.NotYetKnown(
              List.of(SupportReason.LOW_ACHIEVEMENT, SupportReason.LEARNING_DIFFICULTIES),
              List.of(
                  new Need.OfAttribute("subjects"),
                  new Need.OfFact(FactKey.of("learning-difficulties")))));
    }

    @Test
    void suggestsTheMinimumForLowAchievementAlone() {
      EligibilityDecision decision = decide(student()
          .in("mathematics", LevelName.UNSATISFACTORY, Truth.NO)
          .said("learning-difficulties"));

      assertThat(forms(decision, SupportReason.LOW_ACHIEVEMENT))
          .containsExactly("6.2", "7.2", "7.3", "7.4", "7.5", "7.7", "7.8");
      assertThat(forms(decision, SupportReason.LEARNING_DIFFICULTIES))
          .containsExactly("6.2", "7.2", "7.3", "7.4", "7.5", "7.8");
      assertThat(forms(decision, SupportReason.HIGHLY_GIFTED)).isEmpty();
    }

    private List<String> forms(EligibilityDecision decision, SupportReason reason) {
      return ground(decision, reason).forms().stream()
          .map(form -> form.clause().number())
          .toList();
    }

    @Test
    void citesTheReadingsOfAGround() {
      assertThat(ground(decide(student()), SupportReason.AWAY).readings())
          .containsExactly(ProgymnasiumReadings.AWAY, ProgymnasiumReadings.AWAY_WITHIN);
    }
  }
}
