package io.github.tvarka.policy.internal;

import java.util.function.Supplier;

/** Facts that remember answers within one decision, so that what many rows ask is found once. */
public interface Remembering {
  /**
   * The answer to a question.
   *
   * @param question the question, equal to another if the answer must be
   * @param type the answer's type
   * @param answer finds it, called at most once for a question
   * @param <T> the answer's type
   * @return the answer
   */
  <T> T once(Object question, Class<T> type, Supplier<? extends T> answer);
}
