package io.github.tvarka.support;

import static io.github.tvarka.support.Support2025.calendar;
import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.days;
import static io.github.tvarka.support.Support2025.next;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.adaptation.AdaptationDecision;
import io.github.tvarka.support.adaptation.AdaptationFacts;
import io.github.tvarka.support.adaptation.AdaptationOutcome;
import io.github.tvarka.support.adaptation.AssessmentKind;
import io.github.tvarka.support.adaptation.GivenAssessment;
import io.github.tvarka.support.eligibility.EligibilityDecision;
import io.github.tvarka.support.eligibility.EligibilityOutcome;
import io.github.tvarka.support.preset.ProgymnasiumSupport;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.support.student.StudentFacts;
import io.github.tvarka.support.student.SubjectStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SupportProperties {
  private static final SupportCalculator CALCULATOR =
      SupportCalculator.of(ProgymnasiumSupport.policy());
  private static final List<String> FACTS =
      List.of("learning-difficulties", "highly-gifted", "teacher-help-needed", "newly-arrived");

  @Provide
  Arbitrary<Support2025> students() {
    Arbitrary<Map<String, Truth>> facts = Arbitraries.maps(
            Arbitraries.of(FACTS), Arbitraries.of(Truth.YES, Truth.NO))
        .ofMaxSize(FACTS.size());
    return Combinators.combine(
            facts,
            subjects(),
            Arbitraries.integers().between(4, 6),
            Arbitraries.integers().between(-1, 12))
        .as(SupportProperties::told);
  }

  private static Arbitrary<List<SubjectStanding>> subjects() {
    Arbitrary<SubjectStanding> standing = Combinators.combine(
            Arbitraries.of("mathematics", "physics", "history", "music"),
            Arbitraries.of(LevelName.UNSATISFACTORY, LevelName.THRESHOLD, LevelName.ADVANCED)
                .optional(),
            Arbitraries.of(Truth.class))
        .as((subject, level, progress) ->
            new SubjectStanding(subject, level, progress, Optional.empty()));
    return standing.list().ofMaxSize(4).uniqueElements(SubjectStanding::subject);
  }

  /** A student away for so many days from 6 October; -1 for not known. */
  private static Support2025 told(
      Map<String, Truth> facts, List<SubjectStanding> subjects, int grade, int away) {
    Support2025 student = student().inGrade(grade);
    for (Map.Entry<String, Truth> fact : facts.entrySet()) {
      student = student.with(KnownFact.of(fact.getKey(), fact.getValue()));
    }
    for (SubjectStanding standing : subjects) {
      student = student.with(standing);
    }
    if (away < 0) {
      return student;
    }
    String last = day("2025-10-06").plusDays(away).toString();
    return away == 0 ? student.neverAway() : student.away("2025-10-06", last);
  }

  private static EligibilityDecision eligibility(StudentFacts facts) {
    return CALCULATOR
        .decide(SupportFacts.builder().student(facts).build(), day("2025-11-14"))
        .eligibility()
        .orElseThrow();
  }

  @Property
  void aFurtherFactNeverTakesAGroundAway(
      @ForAll("students") Support2025 student,
      @ForAll @IntRange(max = 3) int which,
      @ForAll Truth value) {
    String fact = FACTS.get(which);
    boolean said =
        student.facts().stream().anyMatch(known -> known.fact().code().equals(fact));
    Support2025 more = said ? student : student.with(KnownFact.of(fact, value));

    assertThat(eligibility(more.known()).reasons())
        .containsAll(eligibility(student.known()).reasons());
  }

  @Property
  void aFurtherSubjectNeverTakesAGroundAway(
      @ForAll("students") Support2025 student, @ForAll Truth progress) {
    Support2025 more = student.in("chemistry", LevelName.UNSATISFACTORY, progress);

    assertThat(eligibility(more.known()).reasons())
        .containsAll(eligibility(student.known()).reasons());
  }

  @Property
  void aFurtherAbsenceNeverTakesAGroundAway(
      @ForAll("students") Support2025 student, @ForAll @IntRange(max = 20) int length) {
    String last = day("2025-10-20").plusDays(length).toString();
    Support2025 more = student.away("2025-10-20", last);

    assertThat(eligibility(more.known()).reasons())
        .containsAll(eligibility(student.known()).reasons());
  }

  @Property
  void whatIsLearntLaterDecidesOnlyWhatWasOpen(
      @ForAll("students") Support2025 student, @ForAll @IntRange(max = 3) int which) {
    EligibilityDecision before = eligibility(student.known());
    String fact = FACTS.get(which);
    boolean said =
        student.facts().stream().anyMatch(known -> known.fact().code().equals(fact));
    EligibilityDecision after = eligibility((said ? student : student.denied(fact)).known());

    for (int i = 0; i < before.grounds().size(); i++) {
      Truth known = before.grounds().get(i).truth();
      assertThat(known == Truth.UNKNOWN || known == after.grounds().get(i).truth())
          .isTrue();
    }
  }

  @Property
  void orderDoesNotMatter(@ForAll("students") Support2025 student, @ForAll Random chance) {
    List<KnownFact> facts = new ArrayList<>(student.facts());
    Collections.shuffle(facts, chance);
    List<SubjectStanding> subjects = new ArrayList<>(student.subjects());
    Collections.shuffle(subjects, chance);
    Support2025 shuffled = new Support2025(
        student.grade(), student.enrolled(), facts, subjects, student.away(), student.done());

    assertThat(truths(shuffled)).isEqualTo(truths(student));
    assertThat(eligibility(shuffled.known()).reasons())
        .isEqualTo(eligibility(student.known()).reasons());
  }

  private static Map<String, Truth> truths(Support2025 student) {
    Map<String, Truth> truths = new LinkedHashMap<>();
    eligibility(student.known())
        .grounds()
        .forEach(ground -> truths.put(ground.reason().code(), ground.truth()));
    return truths;
  }

  @Property(tries = 300)
  void decidingTwiceGivesTheSame(@ForAll("students") Support2025 student) {
    SupportFacts facts = SupportFacts.builder().student(student.known()).build();

    assertThat(CALCULATOR.decide(facts, day("2025-10-20")))
        .isEqualTo(CALCULATOR.decide(facts, day("2025-10-20")));
  }

  @Property
  void theOutcomeFollowsFromTheGrounds(@ForAll("students") Support2025 student) {
    EligibilityDecision decision = eligibility(student.known());

    assertThat(decision.outcome()).isEqualTo(EligibilityOutcome.of(decision.grounds()));
    if (decision.outcome() instanceof EligibilityOutcome.NotYetKnown open) {
      assertThat(open.needs()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<SupportCalculator> calculators() {
    return Arbitraries.of(
        CALCULATOR,
        reading("two-months", "sixty-days"),
        reading("adaptation-over-summer", "does-not-count"),
        reading("class-change-in-adaptation", "anew"));
  }

  private static SupportCalculator reading(String key, String code) {
    return SupportCalculator.of(
        ProgymnasiumSupport.policy(ReadingChoices.DEFAULTS.with(key, code)));
  }

  private static AdaptationDecision adaptation(
      SupportCalculator calculator, AdaptationFacts facts, LocalDate on) {
    SupportFacts newcomer = SupportFacts.builder()
        .student(student().inGrade(7).said("newly-arrived").known(List.of(calendar(), next())))
        .adaptation(facts)
        .build();
    return calculator.decide(newcomer, on).adaptation().orElseThrow();
  }

  private static DateRange daysOf(AdaptationDecision decision) {
    AdaptationOutcome outcome = decision.periods().get(1).outcome();
    if (outcome instanceof AdaptationOutcome.Running running) {
      return running.days();
    }
    return outcome instanceof AdaptationOutcome.Over over
        ? over.days()
        : ((AdaptationOutcome.NotYetBegun) outcome).days();
  }

  @Property(tries = 300)
  void adaptationNeverEndsBeforeItBegins(
      @ForAll @IntRange(max = 284) int arrival,
      @ForAll @IntRange(max = 400) int asked,
      @ForAll("calculators") SupportCalculator calculator) {
    LocalDate first = day("2025-09-01").plusDays(arrival);
    AdaptationFacts facts = AdaptationFacts.builder().firstDay(first).build();
    AdaptationDecision decision =
        adaptation(calculator, facts, day("2025-09-01").plusDays(asked));

    assertThat(daysOf(decision).from()).isEqualTo(first);
    assertThat(daysOf(decision).to()).isAfter(first);
    assertThat(decision.inAdaptation())
        .isEqualTo(Truth.of(daysOf(decision).contains(decision.asOf())));
  }

  @Property(tries = 300)
  void aMarkIsAConflictExactlyOnTheDaysWithoutMarks(
      @ForAll @IntRange(max = 284) int arrival, @ForAll @IntRange(max = 284) int marked) {
    LocalDate first = day("2025-09-01").plusDays(arrival);
    LocalDate on = day("2025-09-01").plusDays(marked);
    AdaptationFacts facts = AdaptationFacts.builder()
        .firstDay(first)
        .addAssessments(GivenAssessment.of(on, AssessmentKind.MARK))
        .build();
    AdaptationDecision decision = adaptation(CALCULATOR, facts, day("2026-08-31"));
    Truth forbidden = adaptation(CALCULATOR, facts, on).day().forbidden(AssessmentKind.MARK);

    assertThat(decision.conflicts().isEmpty()).isEqualTo(forbidden == Truth.NO);
    assertThat(days(first.toString(), daysOf(decision).to().toString()).contains(on))
        .isEqualTo(forbidden == Truth.YES);
  }

  /** Once a mark was a conflict it stays one, whatever class the student goes to later. */
  @Property(tries = 300)
  void noLaterDayTakesAConflictBack(
      @ForAll @IntRange(max = 200) int arrival,
      @ForAll @IntRange(max = 80) int changed,
      @ForAll @IntRange(max = 80) int marked,
      @ForAll @IntRange(max = 120) int later,
      @ForAll("calculators") SupportCalculator calculator) {
    LocalDate first = day("2025-09-01").plusDays(arrival);
    LocalDate on = first.plusDays(marked);
    AdaptationFacts facts = AdaptationFacts.builder()
        .firstDay(first)
        .addClassChanges(first.plusDays(changed))
        .addAssessments(GivenAssessment.of(on, AssessmentKind.MARK))
        .build();

    assertThat(adaptation(calculator, facts, on.plusDays(later)).conflicts())
        .hasSameSizeAs(adaptation(calculator, facts, on).conflicts());
  }

  @Property(tries = 300)
  void aFirstDayLaterNeverEndsEarlier(
      @ForAll @IntRange(max = 283) int arrival,
      @ForAll("calculators") SupportCalculator calculator) {
    LocalDate first = day("2025-09-01").plusDays(arrival);
    AdaptationFacts one = AdaptationFacts.builder().firstDay(first).build();
    AdaptationFacts next = AdaptationFacts.builder().firstDay(first.plusDays(1)).build();

    assertThat(daysOf(adaptation(calculator, next, first)).to())
        .isAfterOrEqualTo(daysOf(adaptation(calculator, one, first)).to());
  }
}
