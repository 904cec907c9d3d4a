package io.github.tvarka.progress.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NominationProperties {
  private static final NominationPolicy POLICY = MadeUpNomination.policy();

  /** Up to seven candidates of one class, some of whose increase is not wholly known. */
  @Provide
  Arbitrary<List<Candidate>> candidates() {
    Arbitrary<Interval> increase = Combinators.combine(
            Arbitraries.integers().between(-2, 8), Arbitraries.of(0, 0, 0, 1, 3))
        .as((least, width) -> new Interval(Fraction.of(least, 4), Fraction.of(least + width, 4)));
    Arbitrary<Boolean> proposed = Arbitraries.of(true, true, true, false);
    return Combinators.combine(increase, proposed)
        .as(NominationProperties::candidate)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(made -> IntStream.range(0, made.size())
            .mapToObj(i -> made.get(i).withKey("k" + i))
            .toList());
  }

  private static Candidate candidate(Interval increase, boolean proposed) {
    Candidate known = MadeUpNomination.risenBy("k", Fraction.of(1));
    Candidate risen = known.withValues(
        new CriterionValue(MadeUpNomination.INCREASE, increase),
        known.values().get(1),
        known.values().get(2));
    return proposed ? risen : risen.withProposals();
  }

  private static Nomination nominate(List<Candidate> candidates) {
    return MadeUpNomination.nominate(POLICY, candidates);
  }

  @Property(tries = 200)
  void theOrderOfCandidatesDoesNotMatter(
      @ForAll("candidates") List<Candidate> candidates, @ForAll long seed) {
    List<Candidate> shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(nominate(shuffled)).isEqualTo(nominate(candidates));
  }

  @Property(tries = 100)
  void decidingTwiceGivesTheSame(@ForAll("candidates") List<Candidate> candidates) {
    assertThat(nominate(candidates)).isEqualTo(nominate(candidates));
  }

  @Property(tries = 200)
  void aTieIsSymmetric(@ForAll("candidates") List<Candidate> candidates) {
    Nomination nomination = nominate(candidates);
    for (CandidateStanding one : nomination.candidates()) {
      for (String other : one.tiedWith()) {
        assertThat(nomination.standing(other).tiedWith()).contains(one.candidate());
        assertThat(nomination.standing(other).outcome().getClass())
            .isEqualTo(one.outcome().getClass());
      }
    }
  }

  @Property(tries = 200)
  void morePointsNeverRankLower(@ForAll("candidates") List<Candidate> candidates) {
    Candidate first = candidates.get(0);
    List<Candidate> better = new ArrayList<>(candidates);
    better.set(
        0,
        first.withResults(
            new CompetitionRecord(List.of(MadeUpNomination.place(CompetitionLevel.NATIONAL, 1)))));
    CandidateStanding before = nominate(candidates).standing(first.key());
    CandidateStanding after = nominate(better).standing(first.key());
    assertThat(after.places().isPresent()).isEqualTo(before.places().isPresent());
    before.places().ifPresent(places -> {
      assertThat(after.places().orElseThrow().least()).isLessThanOrEqualTo(places.least());
      assertThat(after.places().orElseThrow().most()).isLessThanOrEqualTo(places.most());
    });
    if (before.outcome() instanceof NominationOutcome.PutForward) {
      assertThat(after.outcome()).isEqualTo(before.outcome());
    }
  }

  @Property(tries = 200)
  void noMoreArePutForwardThanThereIsRoomFor(@ForAll("candidates") List<Candidate> candidates) {
    long sure = nominate(candidates).candidates().stream()
        .filter(one -> one.outcome() instanceof NominationOutcome.PutForward)
        .count();
    assertThat(sure).isLessThanOrEqualTo(MadeUpNomination.ONE_TO_THREE.atMost());
  }

  /** What was sure stays so when what was open becomes known at one of its ends. */
  @Property(tries = 200)
  void whatIsSureStaysSoOnceAllIsKnown(
      @ForAll("candidates") List<Candidate> candidates, @ForAll boolean least) {
    List<Candidate> known = candidates.stream().map(one -> settled(one, least)).toList();
    Nomination open = nominate(candidates);
    Nomination closed = nominate(known);
    for (CandidateStanding one : open.candidates()) {
      NominationOutcome then = closed.standing(one.candidate()).outcome();
      assertThat(then).isNotInstanceOf(NominationOutcome.NotYetKnown.class);
      if (!(one.outcome() instanceof NominationOutcome.NotYetKnown)) {
        assertThat(then).isEqualTo(one.outcome());
      }
    }
  }

  private static Candidate settled(Candidate candidate, boolean least) {
    Interval open = candidate.values().get(0).amount();
    Fraction number = least ? open.least() : open.most();
    return candidate.withValues(
        new CriterionValue(MadeUpNomination.INCREASE, Interval.exactly(number)),
        candidate.values().get(1),
        candidate.values().get(2));
  }
}
