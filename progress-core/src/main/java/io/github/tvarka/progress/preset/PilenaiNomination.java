package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.progress.nomination.CandidateLimit;
import io.github.tvarka.progress.nomination.NominationGround;
import io.github.tvarka.progress.nomination.NominationPolicy;
import io.github.tvarka.progress.nomination.NominationUnit;
import io.github.tvarka.progress.nomination.PrizeCounter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Clauses 1.7, 4.4, 5.6 and 6.5: the nomination for progress of the year.
 *
 * <p>The text names who puts students forward, and that achievement and personal progress guide it. It gives no points, no number of
 * candidates, no last day, no rule for ties, and names nobody who decides: so nobody is ranked here, and a tie would be left to people.
 */
final class PilenaiNomination {
  static final String PRIZE = "prize-winner";
  static final String PROGRESS = "progress-for-nomination";
  static final String PRIZE_AND_PROGRESS = "prize-winner-progress";
  static final String LIMIT = "candidates-per-class";

  private static final CounterKey PRIZES = CounterKey.of("competition-prizes");
  private static final int MOST_PRIZES = 100;
  private static final List<String> PER_CLASS = List.of("one", "two", "three");

  private PilenaiNomination() {}

  static NominationPolicy policy(BiPredicate<String, String> taken) {
    NominationPolicy.Builder policy = NominationPolicy.builder();
    policy
        .key("breakthrough-of-the-year")
        .clause(Clause.of("1.7"))
        .unit(NominationUnit.STUDENT)
        .addPrizes(prizes(taken))
        .addGrounds(
            prizeWinners(taken),
            progress("primary-progress", "5.6", Role.of("primary-teacher"), 1, 4, taken),
            progress("upper-progress", "6.5", Role.CLASS_TEACHER, 5, 8, taken))
        .addReadings(LIMIT);
    for (String code : PER_CLASS) {
      if (taken.test(LIMIT, code)) {
        policy.limit(new CandidateLimit(
            Clause.of("1.7"),
            CandidateLimit.Per.SCHOOL_CLASS,
            0,
            PER_CLASS.indexOf(code) + 1,
            List.of(LIMIT)));
      }
    }
    return policy.build();
  }

  private static PrizeCounter prizes(BiPredicate<String, String> taken) {
    Optional<Band> places = taken.test(PRIZE, "first-three-places")
        ? Optional.of(Band.between(1, 3))
        : Optional.empty();
    return new PrizeCounter(
        Clause.of("4.4"), PRIZES, List.of(), places, MOST_PRIZES, List.of(PRIZE));
  }

  private static NominationGround prizeWinners(BiPredicate<String, String> taken) {
    Condition won = Count.of(PRIZES, Window.SCHOOL_YEAR, Band.atLeast(1));
    boolean both = taken.test(PRIZE_AND_PROGRESS, "progress-too");
    return NominationGround.builder()
        .key("prize-winner")
        .clause(Clause.of("4.4"))
        .addProposers(Role.SUBJECT_TEACHER)
        .modality(Modality.MUST)
        .when(both ? AllOf.of(won, FactIs.of("progress-made")) : won)
        .addReadings(PRIZE_AND_PROGRESS)
        .build();
  }

  private static NominationGround progress(
      String key,
      String clause,
      Role proposer,
      int firstGrade,
      int lastGrade,
      BiPredicate<String, String> taken) {
    Condition grades = new GradeIs(Band.between(firstGrade, lastGrade));
    boolean free = taken.test(PROGRESS, "proposer-decides");
    return NominationGround.builder()
        .key(key)
        .clause(Clause.of(clause))
        .addProposers(proposer)
        .modality(free ? Modality.MAY : Modality.MUST)
        .when(free ? grades : AllOf.of(grades, FactIs.of("progress-made")))
        .addReadings(PROGRESS)
        .build();
  }

  static List<Reading> readings() {
    return List.of(
        new Reading(
            PRIZE,
            Clause.of("4.4"),
            LocalText.of("Kas yra prizininkas?", "Who is a prize-winner?"),
            ReadingOption.of(
                "first-three-places", "užėmęs 1–3 vietą", "who took one of places 1 to 3"),
            List.of(ReadingOption.of(
                "organiser-says",
                "kam prizą skyrė organizatorius",
                "to whom the organiser gave a prize"))),
        new Reading(
            PRIZE_AND_PROGRESS,
            Clause.of("4.4"),
            LocalText.of(
                "Ar prizininkui dar reikia asmeninės pažangos (1.7)?",
                "Does a prize-winner need personal progress as well (1.7)?"),
            ReadingOption.of("prize-suffices", "užtenka prizo", "the prize suffices"),
            List.of(
                ReadingOption.of("progress-too", "reikia ir pažangos", "progress is needed too"))),
        new Reading(
            PROGRESS,
            Clause.of("1.7"),
            LocalText.of(
                "Ko reikia, kad mokinį teiktų mokytojas ar auklėtojas?",
                "What does a student need to be put forward by a teacher?"),
            ReadingOption.of(
                "progress-made", "padarytos asmeninės pažangos", "personal progress made"),
            List.of(ReadingOption.of(
                "proposer-decides", "sprendžia teikiantysis", "whoever puts forward decides"))),
        new Reading(
            LIMIT,
            Clause.of("1.7"),
            LocalText.of(
                "Kiek mokinių teikiama iš klasės?", "How many are put forward from a class?"),
            ReadingOption.of("no-limit", "skaičius nenustatytas", "no number is set"),
            List.of(
                ReadingOption.of("one", "ne daugiau kaip 1", "at most 1"),
                ReadingOption.of("two", "ne daugiau kaip 2", "at most 2"),
                ReadingOption.of("three", "ne daugiau kaip 3", "at most 3"))));
  }
}
