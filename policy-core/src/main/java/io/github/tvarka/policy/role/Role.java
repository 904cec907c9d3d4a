package io.github.tvarka.policy.role;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * Who acts or is addressed under a regulation; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as class-teacher
 */
public record Role(@JsonValue String code) implements Comparable<Role>, Serializable {

  /** The student. */
  public static final Role STUDENT = new Role("student");

  /** A parent, guardian or carer of the student. */
  public static final Role PARENT = new Role("parent");

  /** The class teacher. */
  public static final Role CLASS_TEACHER = new Role("class-teacher");

  /** The teacher of a subject. */
  public static final Role SUBJECT_TEACHER = new Role("subject-teacher");

  /** The social educator. */
  public static final Role SOCIAL_EDUCATOR = new Role("social-educator");

  /** The head of the school. */
  public static final Role HEAD = new Role("head");

  /** The child welfare commission of the school. */
  public static final Role CHILD_WELFARE_COMMISSION = new Role("child-welfare-commission");

  /** The school as such, where the text names no one. */
  public static final Role SCHOOL = new Role("school");

  /** Refuses what is not such a code. */
  public Role {
    Check.code("role", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as class-teacher
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Role of(String code) {
    return new Role(code);
  }

  @Override
  public int compareTo(Role other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
