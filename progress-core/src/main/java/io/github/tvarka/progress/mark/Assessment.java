package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.progress.achievement.AchievementLevel;
import java.io.Serializable;

/**
 * How a piece of work, or a period, was assessed. Immutable.
 *
 * <p>In JSON the one word tells which it is: {@code {"mark": 3}}, {@code {"level": "basic"}}, {@code {"credited": true}},
 * {@code {"madeProgress": false}}, {@code {"exempt": true}}, {@code {"notAssessed": true}}, {@code {"description": "satisfactory"}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(Assessment.Mark.class),
  @JsonSubTypes.Type(Assessment.Level.class),
  @JsonSubTypes.Type(Assessment.Credit.class),
  @JsonSubTypes.Type(Assessment.Progress.class),
  @JsonSubTypes.Type(Assessment.Exempt.class),
  @JsonSubTypes.Type(Assessment.NotAssessed.class),
  @JsonSubTypes.Type(Assessment.Description.class)
})
public sealed interface Assessment extends Serializable {
  /**
   * The word by which a policy classifies it, such as not-credited.
   *
   * @return the word; for a mark, the word mark, since its number is what is classified
   */
  String word();

  /**
   * A number on the school's scale of marks.
   *
   * @param mark the mark; which marks there are, the policy says
   */
  record Mark(@Required int mark) implements Assessment {
    @Override
    public String word() {
      return "mark";
    }
  }

  /**
   * An achievement level, or unsatisfactory.
   *
   * @param level the level
   */
  record Level(@Required AchievementLevel level) implements Assessment {
    /** Checks that it is given. */
    public Level {
      Check.given("entries.level", level);
    }

    @Override
    public String word() {
      return level.code();
    }
  }

  /**
   * Credited or not credited.
   *
   * @param credited whether it is
   */
  record Credit(@Required boolean credited) implements Assessment {
    @Override
    public String word() {
      return credited ? "credited" : "not-credited";
    }
  }

  /**
   * Made progress or made no progress.
   *
   * @param madeProgress whether progress was made
   */
  record Progress(@Required boolean madeProgress) implements Assessment {
    @Override
    public String word() {
      return madeProgress ? "made-progress" : "made-no-progress";
    }
  }

  /**
   * The student need not do the work.
   *
   * @param exempt true; it is there to be read
   */
  record Exempt(@Required boolean exempt) implements Assessment {
    /** Refuses false. */
    public Exempt {
      Check.that(exempt, "entries.exempt", exempt, "must be true");
    }

    @Override
    public String word() {
      return "exempt";
    }
  }

  /**
   * The student should have been assessed and was not.
   *
   * @param notAssessed true; it is there to be read
   */
  record NotAssessed(@Required boolean notAssessed) implements Assessment {
    /** Refuses false. */
    public NotAssessed {
      Check.that(notAssessed, "entries.notAssessed", notAssessed, "must be true");
    }

    @Override
    public String word() {
      return "not-assessed";
    }
  }

  /**
   * A description in words. The words themselves are not held, only what they come to.
   *
   * @param description what it comes to, a code such as satisfactory or unsatisfactory; formative where it judges nothing
   */
  record Description(@Required String description) implements Assessment {
    /** Refuses what is not a code. */
    public Description {
      Check.code("entries.description", description);
    }

    @Override
    public String word() {
      return description;
    }
  }

  /**
   * A mark.
   *
   * @param mark the number
   * @return the assessment
   */
  static Assessment ofMark(int mark) {
    return new Mark(mark);
  }

  /**
   * A level.
   *
   * @param level the level
   * @return the assessment
   */
  static Assessment ofLevel(AchievementLevel level) {
    return new Level(level);
  }

  /**
   * Need not do the work.
   *
   * @return the assessment
   */
  static Assessment ofExempt() {
    return new Exempt(true);
  }

  /**
   * Should have been assessed and was not.
   *
   * @return the assessment
   */
  static Assessment ofNotAssessed() {
    return new NotAssessed(true);
  }
}
