package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.calendar.Window;
import java.util.ArrayList;
import java.util.List;

/** The windows that a policy looks at, each by its number. It grows while a policy is being prepared. */
final class Windows {
  private final List<Window> windows = new ArrayList<>();

  /** The number of a window, the same for equal ones. */
  int number(Window window) {
    int known = windows.indexOf(window);
    if (known >= 0) {
      return known;
    }
    windows.add(window);
    return windows.size() - 1;
  }

  /** Each window around each day of some school years. */
  WindowDays[] around(SchoolDays days) {
    return windows.stream().map(window -> new WindowDays(window, days)).toArray(WindowDays[]::new);
  }
}
