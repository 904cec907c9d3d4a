package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.internal.WithinOneDecision;
import java.util.Arrays;

/** For which lessons of which days excuses were asked, request by request. It lives within one decision. */
@WithinOneDecision
final class Attempts {
  private int[] days = {};
  private int[] lessons = {};
  private int size;

  /** One request for some lessons of a day, as bits. */
  void add(int index, int asked) {
    if (size == days.length) {
      days = Arrays.copyOf(days, 2 * size + 8);
      lessons = Arrays.copyOf(lessons, 2 * size + 8);
    }
    days[size] = index;
    lessons[size++] = asked;
  }

  /** The lessons of a day for which the same requests asked as for one of them. */
  int together(MissedDays missed, int index, int lesson) {
    int together = missed.open(index);
    for (int attempt = 0; attempt < size; attempt++) {
      if (days[attempt] == index) {
        boolean asked = (lessons[attempt] & lesson) != 0;
        together &= asked ? lessons[attempt] : ~lessons[attempt];
      }
    }
    return together;
  }
}
