package io.github.tvarka.policy.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a few questions, which are asked so often that looking through them is quicker than hashing; they live within one decision,
 * in one thread.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class Notes<Q, A> {
  // Made for each day asked about, mostly to stay empty: a list takes no room before the first
  // note.
  private final List<Note<Q, A>> notes = new ArrayList<>();

  /** Nothing noted yet. */
  public Notes() {}

  /**
   * The answer to a question.
   *
   * @param question the question, equal to another if the answer must be
   * @return the answer; null if none is noted
   */
  public @Nullable A of(Q question) {
    for (int i = 0; i < notes.size(); i++) {
      Note<Q, A> note = notes.get(i);
      if (note.question.equals(question)) {
        return note.answer;
      }
    }
    return null;
  }

  /**
   * Notes an answer.
   *
   * @param question the question, which is not noted yet
   * @param answer the answer
   */
  public void add(Q question, A answer) {
    notes.add(new Note<>(question, answer));
  }

  private record Note<Q, A>(Q question, A answer) {}
}
