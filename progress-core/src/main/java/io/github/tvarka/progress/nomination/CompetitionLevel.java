package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * How far an olympiad or a competition reaches; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as municipality
 */
public record CompetitionLevel(@JsonValue String code)
    implements Comparable<CompetitionLevel>, Serializable {

  /** Within one school. */
  public static final CompetitionLevel SCHOOL = new CompetitionLevel("within-school");

  /** Within a town or a district. */
  public static final CompetitionLevel MUNICIPALITY = new CompetitionLevel("municipality");

  /** Within a country. */
  public static final CompetitionLevel NATIONAL = new CompetitionLevel("national");

  /** Between countries. */
  public static final CompetitionLevel INTERNATIONAL = new CompetitionLevel("international");

  /** Refuses what is not such a code. */
  public CompetitionLevel {
    Check.code("competition level", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as municipality
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CompetitionLevel of(String code) {
    return new CompetitionLevel(code);
  }

  @Override
  public int compareTo(CompetitionLevel other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
