package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * How a notice was sent; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as e-diary
 */
public record Channel(@JsonValue String code) implements Comparable<Channel>, Serializable {

  /** An e-mail. */
  public static final Channel EMAIL = new Channel("email");

  /** A text message by phone. */
  public static final Channel PHONE_MESSAGE = new Channel("phone-message");

  /** A message in the e-diary. */
  public static final Channel E_DIARY = new Channel("e-diary");

  /** A phone call. */
  public static final Channel CALL = new Channel("call");

  /** Refuses what is not such a code. */
  public Channel {
    Check.code("channel", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as e-diary
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Channel of(String code) {
    return new Channel(code);
  }

  @Override
  public int compareTo(Channel other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
