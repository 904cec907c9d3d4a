package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.absence.PartRule;

/** How much of something must be missed, in words. */
final class PartText {
  private PartText() {}

  /** Of a lesson. */
  static String ofLesson(PartRule rule, Say say) {
    if (rule.equals(PartRule.ANY)) {
      return say.in("bet kuri jos dalis", "any part of it");
    } else if (rule.equals(PartRule.WHOLE)) {
      return say.in("ji visa", "all of it");
    }
    return rule.strict()
        ? say.in("daugiau kaip ", "more than ") + rule.part() + say.in(" jos", " of it")
        : say.in("bent ", "at least ") + rule.part() + say.in(" jos", " of it");
  }

  /** Of days or sessions, which count then. */
  static String ofUnits(PartRule rule, Say say) {
    if (rule.equals(PartRule.WHOLE)) {
      return say.in("tik praleisti visi", "only those missed whole");
    }
    return rule.strict()
        ? say.in("praleista daugiau kaip ", "more of it missed than: ") + rule.part()
        : say.in("praleista ne mažiau kaip ", "at least so much of it missed: ") + rule.part();
  }
}
