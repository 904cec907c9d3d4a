package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.internal.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds who is put forward for a nomination, who is tied, and what is not known yet. Immutable and thread-safe; made once for a policy.
 *
 * <p>A tie is never broken, and an unknown number never counts as zero: a candidate is put forward or left out only where that is sure.
 */
public final class NominationCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(NominationCalculator.class);
  private static final String SCHOOL = "school";

  private final Source source;
  private final NominationPolicy policy;

  private NominationCalculator(Source source, NominationPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what the edition says of the nomination
   * @return the calculator
   */
  public static NominationCalculator of(Source source, NominationPolicy policy) {
    return new NominationCalculator(Check.given("source", source), Check.given("policy", policy));
  }

  /**
   * Where the candidates stand.
   *
   * @param candidates all that may be nominated, in any order, each key once
   * @param calendar the school calendar, which tells the school year
   * @param asOf the day asked about; later proposals and results are left out
   * @return the nomination
   * @throws IllegalArgumentException if a key stands twice, a number is of no criterion or outside what it can be, or the calendar does not
   *     cover the day
   */
  public Nomination nominate(List<Candidate> candidates, SchoolCalendar calendar, LocalDate asOf) {
    LOG.debug("nominating {} candidates under {} as of {}", candidates.size(), source, asOf);
    Check.distinct("candidates", candidates.stream().map(Candidate::key).toList());
    CandidateJudge judge = new CandidateJudge(source, policy, calendar, asOf);
    Map<String, List<Judged>> groups = new TreeMap<>();
    candidates.stream()
        .sorted(Comparator.comparing(Candidate::schoolClass).thenComparing(Candidate::key))
        .map(judge::judge)
        .forEach(one -> groups
            .computeIfAbsent(group(one.candidate()), key -> new ArrayList<>())
            .add(one));
    List<CandidateStanding> standings = new ArrayList<>();
    List<GroupCandidates> counted = new ArrayList<>();
    groups.forEach((group, members) -> {
      Ranking ranking = new Ranking(members, policy.ranks(), room());
      List<CandidateStanding> own = members.stream().map(ranking::standing).toList();
      standings.addAll(own);
      policy
          .limit()
          .map(limit -> new GroupCount(source.cite(limit.clause()), limit, judge.year()))
          .ifPresent(count -> counted.add(count.of(group, own)));
    });
    return new Nomination(source.cite(policy.clause()), asOf, standings, counted, policy.decider());
  }

  /** Candidates are compared class by class only where the limit is for each class. */
  private String group(Candidate candidate) {
    boolean perClass = policy
        .limit()
        .map(limit -> limit.per() == CandidateLimit.Per.SCHOOL_CLASS)
        .orElse(false);
    return perClass ? candidate.schoolClass() : SCHOOL;
  }

  private OptionalInt room() {
    return policy.limit().map(limit -> OptionalInt.of(limit.atMost())).orElse(OptionalInt.empty());
  }
}
