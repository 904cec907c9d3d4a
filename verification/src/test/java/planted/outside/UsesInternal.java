package planted.outside;

import planted.policy.internal.Hidden;

/** An example that reaches for what is internal. */
final class UsesInternal {
  private final Hidden hidden;

  UsesInternal(Hidden hidden) {
    this.hidden = hidden;
  }

  Hidden hidden() {
    return hidden;
  }
}
