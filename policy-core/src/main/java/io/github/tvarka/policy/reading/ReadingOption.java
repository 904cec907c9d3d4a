package io.github.tvarka.policy.reading;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.text.LocalText;
import java.io.Serializable;

/**
 * One way to read a text. Immutable.
 *
 * @param code lower-case words joined by hyphens, unique within its reading
 * @param text what it means, in the readers' languages
 */
public record ReadingOption(@Required String code, @Required LocalText text)
    implements Serializable {
  /** Checks the code. */
  public ReadingOption {
    Check.code("reading.code", code);
    Check.given("reading.text", text);
  }

  /**
   * An option.
   *
   * @param code its code
   * @param lt what it means, in Lithuanian
   * @param en what it means, in English
   * @return the option
   */
  public static ReadingOption of(String code, String lt, String en) {
    return new ReadingOption(code, LocalText.of(lt, en));
  }
}
