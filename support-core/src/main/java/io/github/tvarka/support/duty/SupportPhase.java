package io.github.tvarka.support.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * A part of the way from a need of support to its effect; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as identify
 */
public record SupportPhase(@JsonValue String code)
    implements Comparable<SupportPhase>, Serializable {

  /** Support is coordinated and conditions for it are made. */
  public static final SupportPhase COORDINATE = new SupportPhase("coordinate");

  /** Someone sees that support is needed. */
  public static final SupportPhase IDENTIFY = new SupportPhase("identify");

  /** It is agreed who does what. */
  public static final SupportPhase AGREE = new SupportPhase("agree");

  /** Support is given. */
  public static final SupportPhase PROVIDE = new SupportPhase("provide");

  /** What happens is watched. */
  public static final SupportPhase MONITOR = new SupportPhase("monitor");

  /** It is found out whether support has helped, and what follows. */
  public static final SupportPhase EVALUATE = new SupportPhase("evaluate");

  /** Refuses what is not such a code. */
  public SupportPhase {
    Check.code("phase", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as identify
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SupportPhase of(String code) {
    return new SupportPhase(code);
  }

  @Override
  public int compareTo(SupportPhase other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
