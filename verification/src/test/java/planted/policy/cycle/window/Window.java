package planted.policy.cycle.window;

import planted.policy.cycle.limit.Limit;

/** Knows its limit. */
public final class Window {
  private final Limit limit;

  Window(Limit limit) {
    this.limit = limit;
  }

  Limit limit() {
    return limit;
  }
}
