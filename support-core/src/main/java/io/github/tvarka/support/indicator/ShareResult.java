package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A share beside its limit: 850 of 1000 parents, at least 80%. Immutable.
 *
 * @param citation the clause that sets the limit
 * @param truth whether the share is inside it, as things stand
 * @param settled whether it is, whatever is still to come
 * @param aim what is asked
 * @param part how many of them are known to be counted; empty where no unit told a part and how many they are
 * @param whole how many there are, of those units that told; empty where none did
 * @param observed what the share can be; empty where there is nobody, or too few, to measure
 * @param leftOut the units that have too few members, or none, to have a value
 * @param sizeNotTold the units that told their share, but not of how many it is
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ShareResult(
    @Required Citation citation,
    @Required Truth truth,
    @Required Truth settled,
    @Required ShareAim aim,
    Optional<Ratio> part,
    Optional<Ratio> whole,
    Optional<Possible> observed,
    List<String> leftOut,
    List<String> sizeNotTold,
    List<Need> needs)
    implements TargetFinding {
  /** Checks that the parts are given; copies the lists. */
  public ShareResult {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("settled", settled);
    Check.given("aim", aim);
    part = Check.optional(part);
    whole = Check.optional(whole);
    observed = Check.optional(observed);
    leftOut = Check.list("leftOut", leftOut);
    sizeNotTold = Check.list("sizeNotTold", sizeNotTold);
    needs = Check.list("needs", needs);
  }

  @Override
  public boolean nothing() {
    return observed.isEmpty();
  }

  @Override
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    if (truth == Truth.NO && observed.isPresent()) {
      Gap.of(observed.get(), aim.limit(), Gap.PERCENTAGE_POINT).ifPresent(gap -> {
        gaps.add(gap.inPoints());
        if (gap.side() == GapSide.BELOW && counts(observed.get())) {
          Ratio lacking = lacking(part.orElseThrow(), whole.orElseThrow());
          gaps.add(Gap.exactly(lacking, aim.share().code(), GapSide.BELOW));
        }
      });
    }
    return List.copyOf(gaps);
  }

  /** Whether so many more would reach the limit: whole members, all known, all together, and the share is theirs. */
  private boolean counts(Possible share) {
    return share.exact()
        && sizeNotTold.isEmpty()
        && aim.grouping().how() == Aggregation.POOLED
        && part.filter(ShareResult::isWhole).isPresent()
        && whole
            .filter(ShareResult::isWhole)
            .filter(all -> all.compareTo(Ratio.ZERO) > 0)
            .filter(all -> share.least().equals(part.get().dividedBy(all)))
            .isPresent();
  }

  private static boolean isWhole(Ratio number) {
    return number.denominator().equals(Ratio.ONE.denominator());
  }

  private Ratio lacking(Ratio counted, Ratio all) {
    Fraction bound = Stream.of(aim.limit().atLeast(), aim.limit().moreThan())
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
    Ratio shortage = Ratio.from(bound).times(all).minus(counted);
    boolean open = aim.limit().moreThan().isPresent();
    Ratio up = new Ratio(
        shortage.decimal(0, RoundingMode.CEILING).toBigIntegerExact(), Ratio.ONE.denominator());
    return open && up.equals(shortage) ? up.plus(Ratio.ONE) : up;
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        citation,
        truth,
        settled,
        aim,
        Stream.of(part, whole)
            .<@Nullable Ratio>map(number -> number.orElse(null))
            .toList(),
        observed.orElse(null),
        List.of(leftOut, sizeNotTold),
        needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      Truth settled,
      ShareAim aim,
      List<@Nullable Ratio> counted,
      @Nullable Possible observed,
      List<List<String>> units,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new ShareResult(
          citation,
          truth,
          settled,
          aim,
          Optional.ofNullable(counted.get(0)),
          Optional.ofNullable(counted.get(1)),
          Optional.ofNullable(observed),
          units.get(0),
          units.get(1),
          needs);
    }
  }
}
