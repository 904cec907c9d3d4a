package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.StudentProfile;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one who may be nominated. Immutable.
 *
 * @param key by what the caller knows the candidate again: a number of its own, never a name
 * @param schoolClass the class, such as 5a
 * @param student what is known of the student; for a class its grade
 * @param facts what was said of the candidate, such as that progress was made
 * @param values the numbers for the criteria, each criterion once; what is left out is not known
 * @param results the results in competitions; empty if they are not known
 * @param proposals who put the candidate forward
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Candidate(
    @Required String key,
    @Required String schoolClass,
    StudentProfile student,
    FactLog facts,
    List<CriterionValue> values,
    Optional<CompetitionRecord> results,
    List<Proposal> proposals)
    implements WithCandidate, Serializable {
  /** Refuses a candidate without key or class, and a criterion with two numbers. */
  public Candidate {
    Check.text("candidate.key", key);
    Check.text("candidate.schoolClass", schoolClass);
    student = student == null ? StudentProfile.UNKNOWN : student;
    facts = facts == null ? FactLog.EMPTY : facts;
    values = Check.list("candidate.values", values);
    Check.distinct(
        "candidate.values", values.stream().map(CriterionValue::criterion).toList());
    results = Check.optional(results);
    proposals = Check.list("candidate.proposals", proposals);
  }

  /**
   * A builder of a candidate of whom nothing more is known.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a candidate. */
  public static final class Builder extends CandidateBuilder {
    Builder() {
      student(StudentProfile.UNKNOWN);
      facts(FactLog.EMPTY);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(key, schoolClass, student, facts, values, results.orElse(null), proposals);
  }

  private record Form(
      String key,
      String schoolClass,
      StudentProfile student,
      FactLog facts,
      List<CriterionValue> values,
      @Nullable CompetitionRecord results,
      List<Proposal> proposals)
      implements Serializable {
    private Object readResolve() {
      return new Candidate(
          key, schoolClass, student, facts, values, Optional.ofNullable(results), proposals);
    }
  }
}
