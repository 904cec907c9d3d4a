package io.github.tvarka.progress.cohort;

import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.progress.change.ChangeCalculator;
import io.github.tvarka.progress.comparison.ComparisonCalculator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Analyses the progress of classes and of a school. Immutable and thread-safe; made once for a policy.
 *
 * <p>Numbers behind which too few students stand are suppressed, in a group and in a subject. Where the suppressed groups together have too few
 * students as well, they are left out of all, since they could be told by subtraction.
 */
public final class CohortCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(CohortCalculator.class);

  private final CohortPolicy policy;
  private final ComparisonCalculator comparison;
  private final ChangeCalculator changes;

  private CohortCalculator(
      CohortPolicy policy, ComparisonCalculator comparison, ChangeCalculator changes) {
    this.policy = Check.given("policy", policy);
    this.comparison = Check.given("comparison", comparison);
    this.changes = Check.given("changes", changes);
  }

  /**
   * A calculator for a policy.
   *
   * @param policy what it says of analysing groups
   * @param comparison compares one student's levels with the teachers'; findings cite its edition
   * @param changes finds one student's progress
   * @return the calculator
   */
  public static CohortCalculator of(
      CohortPolicy policy, ComparisonCalculator comparison, ChangeCalculator changes) {
    return new CohortCalculator(policy, comparison, changes);
  }

  /**
   * The analysis of groups.
   *
   * @param facts the groups
   * @param asOf the day asked about; what was set later is left out
   * @return the analysis
   * @throws IllegalArgumentException if a record is refused, as {@link ComparisonCalculator#decide} does
   */
  public CohortAnalysis analyse(CohortFacts facts, LocalDate asOf) {
    LOG.debug("analysing {} groups as of {}", facts.groups().size(), asOf);
    List<List<StudentView>> views = facts.groups().stream()
        .map(group -> group.students().stream()
            .map(student ->
                new StudentView(comparison.decide(student, asOf), changes.decide(student, asOf)))
            .toList())
        .toList();
    List<AnalysedGroup> groups = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      groups.add(new AnalysedGroup(facts.groups().get(i).name(), analyse(views.get(i))));
    }
    boolean leaveOut = tooFewSuppressed(views);
    Source source = comparison.source();
    return new CohortAnalysis(
        source.cite(policy.ofGroup()),
        source.cite(policy.ofAll()),
        asOf,
        groups,
        all(views, groups, leaveOut),
        leaveOut ? suppressed(groups) : List.of(),
        policy.readings());
  }

  private GroupAnalysis analyse(List<StudentView> students) {
    return new GroupCounter(comparison.levels(), comparison.against(), students)
        .analyse(policy.smallest());
  }

  private boolean tooFewSuppressed(List<List<StudentView>> groups) {
    int students = groups.stream()
        .mapToInt(List::size)
        .filter(size -> size < policy.smallest())
        .sum();
    return students > 0 && students < policy.smallest();
  }

  private static List<String> suppressed(List<AnalysedGroup> groups) {
    return groups.stream()
        .filter(group -> group.analysis() instanceof GroupAnalysis.Suppressed)
        .map(AnalysedGroup::name)
        .toList();
  }

  private GroupAnalysis all(
      List<List<StudentView>> views, List<AnalysedGroup> groups, boolean leaveOut) {
    List<StudentView> students = views.stream()
        .filter(group -> !leaveOut || group.size() >= policy.smallest())
        .flatMap(List::stream)
        .toList();
    GroupAnalysis pooled = analyse(students);
    if (policy.shares() == Aggregation.POOLED
        || !(pooled instanceof GroupAnalysis.Shown together)) {
      return pooled;
    }
    Stream<GroupAnalysis.Shown> shown = groups.stream()
        .map(AnalysedGroup::analysis)
        .filter(GroupAnalysis.Shown.class::isInstance)
        .map(GroupAnalysis.Shown.class::cast);
    return new GroupMeans(shown.toList()).in(together);
  }
}
