package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.util.List;

/**
 * All results of a candidate in olympiads and competitions; that there are none is known where the list is empty. Immutable.
 *
 * @param results the results, in any order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CompetitionRecord(List<CompetitionResult> results) implements Serializable {
  /** Nothing won and no place taken. */
  public static final CompetitionRecord NONE = new CompetitionRecord(List.of());

  /** Copies the list. */
  public CompetitionRecord {
    results = Check.list("results", results);
  }
}
