package planted.policy.cycle.limit;

import planted.policy.cycle.window.Window;

/** Knows its window. */
public final class Limit {
  private final Window window;

  Limit(Window window) {
    this.window = window;
  }

  Window window() {
    return window;
  }
}
