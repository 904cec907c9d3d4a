package io.github.tvarka.support.preset;

import static io.github.tvarka.support.preset.AlytusTown.AFTER;
import static io.github.tvarka.support.preset.AlytusTown.REACHED;
import static io.github.tvarka.support.preset.AlytusTown.reading;
import static io.github.tvarka.support.preset.AlytusTown.town;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.indicator.Gap;
import io.github.tvarka.support.indicator.GapSide;
import io.github.tvarka.support.indicator.Ratio;
import io.github.tvarka.support.indicator.TargetOutcome;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlytusTownRowsTest {
  private static final String SERVICE = "pedagogical-psychological-service";
  private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);

  /** So many days in a year, the first in February. */
  private static String[] days(int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> LocalDate.of(2020, 2, 1).plusWeeks(i).toString())
        .toArray(String[]::new);
  }

  @Test
  @Exercises(document = AlytusTown.DOCUMENT, value = "11")
  void everyInstitutionHasMeans() {
    String key = "means-to-measure-progress";
    AlytusTown town = town().says("school-a", key, true).says("school-b", key, true);
    assertThat(town.outcome(key))
        .isEqualTo(new TargetOutcome.NotYetKnown(List.of(new Need.OfObservation(key, "nursery"))));
    assertThat(town.says("nursery", key, true).outcome(key)).isEqualTo(REACHED);
  }

  @ParameterizedTest
  @CsvSource({
    "at-least-once, 0, false",
    "at-least-once, 1, true",
    "at-least-once, 3, true",
    "one-to-two, 0, false",
    "one-to-two, 1, true",
    "one-to-two, 2, true",
    "one-to-two, 3, false",
    "at-least-twice, 1, false",
    "at-least-twice, 2, true",
    "at-least-twice, 3, true",
  })
  @Exercises(
      document = AlytusTown.DOCUMENT,
      value = {"11", "12"})
  void onceOrTwiceAYear(String code, int times, boolean reached) {
    assertThat(reading("once-or-twice-a-year", code)
            .held("town", "heads-gathered", days(times))
            .reaches("heads-gathered"))
        .isEqualTo(reached);
    assertThat(reading("once-or-twice-a-year", code)
            .held("group-1", "observed-activities-discussed", days(times))
            .held("group-2", "observed-activities-discussed", days(1 + times / 2))
            .decide("observed-activities-discussed")
            .units()
            .get(0)
            .outcome()
            .equals(REACHED))
        .isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "calendar-year, 2019-12-31, false", "calendar-year, 2020-01-01, true",
    "calendar-year, 2020-12-31, true", "calendar-year, 2021-01-01, false",
    "school-year, 2019-08-31, false", "school-year, 2019-09-01, true",
    "school-year, 2020-08-31, true", "school-year, 2020-09-01, false",
  })
  @Exercises(
      document = AlytusTown.DOCUMENT,
      value = {"11", "12"})
  void theYearIsTheCalendarOrTheSchoolYear(String code, String day, boolean reached) {
    assertThat(reading("which-year", code)
            .held("town", "heads-gathered", day)
            .reaches("heads-gathered"))
        .isEqualTo(reached);
  }

  @Test
  @Exercises(document = AlytusTown.DOCUMENT, value = "11")
  void meansToPursueGoalsAreAskedForBesidesThoseToMeasure() {
    String key = "means-to-pursue-goals";
    AlytusTown town = town().says("school-a", key, true).says("school-b", key, true);

    assertThat(town.says("nursery", key, false).reaches(key)).isFalse();
    assertThat(town().outcome("means-to-measure-progress"))
        .isInstanceOf(TargetOutcome.NotYetKnown.class);
  }

  @Test
  @Exercises(document = AlytusTown.DOCUMENT, value = "11")
  void groupsThatMeetTogetherMeetOnce() {
    String key = "observed-activities-discussed";
    ReadingChoices twiceTogether = ReadingChoices.DEFAULTS
        .with("groups-of-teachers", "together")
        .with("once-or-twice-a-year", "at-least-twice");
    AlytusTown jointly =
        town(twiceTogether).held("group-1", key, "2020-03-10").held("group-2", key, "2020-03-10");
    AlytusTown apart =
        town(twiceTogether).held("group-1", key, "2020-03-10").held("group-2", key, "2020-03-11");

    assertThat(jointly.reaches(key)).isFalse();
    assertThat(apart.reaches(key)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"observed-activities-discussed", "feedback-influence-discussed"})
  @Exercises(document = AlytusTown.DOCUMENT, value = "11")
  void eachGroupDiscussesOrAllTogether(String key) {
    assertThat(town().held("group-1", key, days(2)).held("group-2", key).reaches(key))
        .isFalse();
    assertThat(reading("groups-of-teachers", "together")
            .held("group-1", key, days(2))
            .held("group-2", key)
            .reaches(key))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "leadership-and-cooperation",
    "cooperation-model-at-work",
    "learning-success",
    "lasting-change"
  })
  @Exercises(document = AlytusTown.DOCUMENT, value = "17")
  void eachValueOfLeadershipIsJudgedByItself(String key) {
    assertThat(town().says("town", key, true).reaches(key)).isTrue();
    assertThat(town().outcome(key)).isInstanceOf(TargetOutcome.NotYetKnown.class);
  }

  @ParameterizedTest
  @CsvSource({"5999, false", "6000, true", "6001, true"})
  @Exercises(document = AlytusTown.DOCUMENT, value = "11")
  void sixtyPercentOfTeachersGiveFeedback(long part, boolean reached) {
    assertThat(town()
            .share("school-a", "feedback-teachers", part, 10000)
            .share("school-b", "feedback-teachers", 30, 50)
            .share("nursery", "feedback-teachers", 6, 10)
            .reaches("feedback-teachers"))
        .isEqualTo(reached);
  }

  @Test
  @Exercises(document = AlytusTown.DOCUMENT, value = "12")
  void cooperationOfTeachersIsJudged() {
    String key = "teachers-collegial-cooperation";
    assertThat(town().says("town", key, true).reaches(key)).isTrue();
    assertThat(town().outcome(key)).isInstanceOf(TargetOutcome.NotYetKnown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "at-least-two, 1, false",
    "at-least-two, 2, true",
    "at-least-two, 5, true",
    "two-to-four, 1, false",
    "two-to-four, 2, true",
    "two-to-four, 4, true",
    "two-to-four, 5, false",
    "at-least-four, 3, false",
    "at-least-four, 4, true",
    "at-least-four, 5, true",
  })
  @Exercises(document = AlytusTown.DOCUMENT, value = "13")
  void everySchoolMastersStrategies(String code, int strategies, boolean reached) {
    assertThat(reading("two-to-four-strategies", code)
            .count("school-a", "learning-strategies", strategies)
            .count("school-b", "learning-strategies", 4)
            .reaches("learning-strategies"))
        .isEqualTo(reached);
  }

  @Test
  @Exercises(document = AlytusTown.DOCUMENT, value = "13")
  void everySchoolBringsUpResponsibleLearning() {
    String key = "responsible-learning-community";
    assertThat(town().says("school-a", key, true).says("school-b", key, false).reaches(key))
        .isFalse();
    assertThat(town().says("school-a", key, true).says("school-b", key, true).reaches(key))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"41, false", "42, true"})
  @Exercises(document = AlytusTown.DOCUMENT, value = "14")
  void allScheduledOlympiadsAreOrganised(int organised, boolean reached) {
    AlytusTown town = town().share("town", "olympiads-organised", organised, 42);
    assertThat(town.reaches("olympiads-organised")).isEqualTo(reached);
    assertThat(town.decide("olympiads-organised", LocalDate.of(2020, 8, 30)).outcome())
        .isEqualTo(
            new TargetOutcome.NotYetMeasurable(LocalDate.of(2020, 8, 31), Truth.of(reached)));
  }

  @ParameterizedTest
  @CsvSource({"2020-02-17, BELOW", "2020-02-18, ", "2020-02-19, ABOVE"})
  @Exercises(document = AlytusTown.DOCUMENT, value = "15")
  void theMethodsDayIsOnItsDay(String day, GapSide side) {
    assertThat(town().held("town", "methods-day", day).outcome("methods-day"))
        .isEqualTo(
            side == null
                ? REACHED
                : new TargetOutcome.NotReached(List.of(Gap.exactly(Ratio.ONE, Gap.DAY, side))));
  }

  @Test
  @Exercises(document = AlytusTown.DOCUMENT, value = "15")
  void theThemeIsDiscussed() {
    String key = "theme-of-the-year-discussed";
    assertThat(town().says("town", key, true).reaches(key)).isTrue();
    assertThat(town().says("town", key, false).reaches(key)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"open-days-held", "three-way-meetings-held"})
  @Exercises(document = AlytusTown.DOCUMENT, value = "16")
  void everyInstitutionMeetsParents(String key) {
    AlytusTown town = town().says("school-a", key, true).says("nursery", key, true);
    assertThat(town.says("school-b", key, true).reaches(key)).isTrue();
    assertThat(town().says("school-a", key, false).reaches(key)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"leadership-and-cooperation", "cooperation-model-at-work"})
  @Exercises(document = AlytusTown.DOCUMENT, value = "17")
  void leadershipIsJudged(String key) {
    assertThat(town().says("town", key, true).reaches(key)).isTrue();
    assertThat(town().says("town", key, true).decide(key, LAST_DAY.minusDays(1)).outcome())
        .isEqualTo(new TargetOutcome.NotYetMeasurable(LAST_DAY, Truth.YES));
  }

  @ParameterizedTest
  @CsvSource({
    "children-assessed, 299, false",
    "children-assessed, 300, true",
    "sen-students-supported, 299, false",
    "sen-students-supported, 300, true"
  })
  @Exercises(document = AlytusTown.DOCUMENT, value = "18")
  void everyChildIsAssessedAndSupported(String key, long part, boolean reached) {
    assertThat(town()
            .share("school-a", key, part, 300)
            .share("school-b", key, 200, 200)
            .share("nursery", key, 0, 0)
            .reaches(key))
        .isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({"from-2018, 2020-08-31", "from-2019, 2021-08-31", "from-2020, 2022-08-31"})
  @Exercises(document = AlytusTown.DOCUMENT, value = "19")
  void thePlanIsCarriedOutOverTwoSchoolYears(String code, LocalDate due) {
    String key = "plan-actions-done";
    AlytusTown town =
        reading("two-school-years", code).share("ramanauskas-vanagas-gymnasium", key, 19, 20);
    assertThat(town.decide(key, due.minusDays(1)).outcome())
        .isEqualTo(new TargetOutcome.NotYetMeasurable(due, Truth.NO));
    assertThat(town.decide(key, due).outcome()).isInstanceOf(TargetOutcome.NotReached.class);
    assertThat(reading("two-school-years", code)
            .share("ramanauskas-vanagas-gymnasium", key, 20, 20)
            .decide(key, due)
            .outcome())
        .isEqualTo(REACHED);
  }

  @Test
  @Exercises(document = AlytusTown.DOCUMENT, value = "20")
  void everyPreSchoolCarriesOutThePolicy() {
    String key = "planning-and-assessment-policy";
    assertThat(town().says("nursery", key, true).reaches(key)).isTrue();
    assertThat(town().says("nursery", key, false).reaches(key)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"86, false", "87, true"})
  @Exercises(document = AlytusTown.DOCUMENT, value = "21")
  void everyRequestedConsultationIsGiven(long given, boolean reached) {
    assertThat(
            town().share(SERVICE, "consultations-given", given, 87).reaches("consultations-given"))
        .isEqualTo(reached);
    assertThat(town().share(SERVICE, "consultations-given", 0, 0).outcome("consultations-given"))
        .isEqualTo(new TargetOutcome.NothingToMeasure());
    assertThat(town().says(SERVICE, "joint-activities", true).reaches("joint-activities"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "all-months, 0, true",
    "all-months, 7, false",
    "all-months, 11, false",
    "school-months, 7, true",
    "school-months, 8, true",
    "school-months, 6, false",
    "school-months, 9, false"
  })
  @Exercises(document = AlytusTown.DOCUMENT, value = "21")
  void specialistsShareEveryMonth(String code, int left, boolean reached) {
    String key = "specialists-practice-shared";
    String[] days = IntStream.rangeClosed(1, 12)
        .filter(month -> month != left)
        .mapToObj(month -> YearMonth.of(2020, month).atDay(1).toString())
        .toArray(String[]::new);
    assertThat(reading("every-month", code)
            .held("specialists-1", key, days)
            .held("specialists-2", key, days)
            .reaches(key))
        .isEqualTo(reached);
  }

  @Test
  @Exercises(document = AlytusTown.DOCUMENT, value = "21")
  void specialistsMayBeReadTogether() {
    String key = "specialists-practice-shared";
    String[] even = IntStream.of(2, 4, 6, 8, 10, 12)
        .mapToObj(month -> YearMonth.of(2020, month).atEndOfMonth().toString())
        .toArray(String[]::new);
    String[] odd = IntStream.of(1, 3, 5, 7, 9, 11)
        .mapToObj(month -> YearMonth.of(2020, month).atEndOfMonth().toString())
        .toArray(String[]::new);
    assertThat(reading("groups-of-teachers", "together")
            .held("specialists-1", key, even)
            .held("specialists-2", key, odd)
            .reaches(key))
        .isTrue();
    assertThat(town()
            .held("specialists-1", key, even)
            .held("specialists-2", key, odd)
            .reaches(key))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, true"})
  @Exercises(document = AlytusTown.DOCUMENT, value = "22")
  void headsMeetAtLeastOnceOnTheResults(int meetings, boolean reached) {
    assertThat(town()
            .count("town", "heads-meetings-on-results", meetings)
            .reaches("heads-meetings-on-results"))
        .isEqualTo(reached);
  }

  @Test
  @Exercises(document = AlytusTown.DOCUMENT, value = "22")
  void everyGroupAnalysesTheResults() {
    String key = "results-analysed-in-groups";
    assertThat(town().says("group-1", key, true).says("group-2", key, true).reaches(key))
        .isTrue();
    assertThat(town().says("group-1", key, true).says("group-2", key, false).reaches(key))
        .isFalse();
  }

  @Test
  @Exercises(document = AlytusTown.DOCUMENT, value = "23")
  void everySchoolAnalysesTheResults() {
    String key = "results-analysed-and-measures-set";
    assertThat(town().says("school-a", key, true).says("school-b", key, true).reaches(key))
        .isTrue();
    assertThat(town().says("school-b", key, false).reaches(key)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"479, false", "480, true", "481, true"})
  @Exercises(document = AlytusTown.DOCUMENT, value = "24")
  void fourHundredAndEightyTakePart(int participants, boolean reached) {
    assertThat(town()
            .count("town", "conference-participants", participants)
            .reaches("conference-participants"))
        .isEqualTo(reached);
    assertThat(town()
            .count("town", "conference-participants", participants)
            .decide("conference-participants", AFTER)
            .citation()
            .clause())
        .hasToString("24");
  }
}
