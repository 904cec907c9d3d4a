package io.github.tvarka.policy.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers found so far; it lives within one decision, in one thread. */
public final class Memory {
  private final Map<Object, Object> answers = new HashMap<>();

  /** Remembers nothing yet. */
  public Memory() {}

  /**
   * The answer to a question.
   *
   * @param question the question, equal to another if the answer must be
   * @param type the answer's type
   * @param <T> the answer's type
   * @return the answer; null if none was kept
   */
  public <T> @Nullable T known(Object question, Class<T> type) {
    return type.cast(answers.get(question));
  }

  /**
   * Keeps an answer.
   *
   * @param question the question
   * @param answer the answer
   */
  public void keep(Object question, Object answer) {
    answers.put(question, answer);
  }
}
