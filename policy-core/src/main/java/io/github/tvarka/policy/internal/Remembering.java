package io.github.tvarka.policy.internal;

/** Facts that remember answers within one decision, so that what many rows ask is found once. */
public interface Remembering {
  /**
   * What is remembered in the whole decision.
   *
   * @return answers to questions that say themselves of which days they are
   */
  Memory memory();

  /**
   * What is remembered of the windows around the day asked about, whatever is counted in them.
   *
   * @return their days
   */
  Notes<Object, Object> days();

  /**
   * What is remembered of the windows around the day asked about.
   *
   * @return what is counted in them
   */
  Notes<Object, Object> counts();
}
