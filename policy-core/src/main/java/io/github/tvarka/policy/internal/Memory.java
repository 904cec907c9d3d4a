package io.github.tvarka.policy.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Answers found so far; it lives within one decision, in one thread. */
public final class Memory implements Remembering {
  private final Map<Object, Object> answers = new HashMap<>();

  /** Remembers nothing yet. */
  public Memory() {}

  @Override
  public <T> T once(Object question, Class<T> type, Supplier<? extends T> answer) {
    Object known = answers.get(question);
    if (known != null) {
      return type.cast(known);
    }
    T found = answer.get();
    answers.put(question, found);
    return found;
  }
}
